package pro.interviewai.intelligence.cv.analysis;

import static pro.interviewai.messages.cv.analysis.AnalysisPart.EXPERIENCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.wording.Wording;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.Period;
import pro.interviewai.messages.cv.content.Stated;

/** Whether roles say what, where and when, and what was achieved in them. */
final class RoleRules {
    static final List<Rule> ALL = List.of(
            new Rule("experience.there", EXPERIENCE, 4, RoleRules::there),
            new Rule("experience.named", EXPERIENCE, 4, RoleRules::named),
            new Rule("experience.dated", EXPERIENCE, 5, RoleRules::dated),
            new Rule("experience.points", EXPERIENCE, 4, RoleRules::points),
            new Rule("experience.verbs", EXPERIENCE, 4, RoleRules::verbs),
            new Rule("experience.numbers", EXPERIENCE, 6, RoleRules::numbers),
            new Rule("experience.length", EXPERIENCE, 2, RoleRules::length));

    static final int SHORTEST_POINT = 5;
    static final int LONGEST_POINT = 35;
    private static final int LATEST = 3;
    private static final double ENOUGH_VERBS = 0.7;
    private static final double ENOUGH_NUMBERS = 0.4;
    private static final int FEWEST_NUMBERS = 4;
    private static final double ENOUGH_OF_LENGTH = 0.75;
    private static final Measures MEASURES = new Measures();

    private RoleRules() {}

    /** Projects stand for half of the roles that somebody new to work cannot have. */
    private static Verdict there(CvReading reading) {
        List<Experience> roles = reading.content().experience();
        return Verdict.of(roles.isEmpty() ? reading.hasProjects() ? 0.5 : 0 : 1)
                .restingOn(titles(roles))
                .counting(roles.size());
    }

    private static Verdict named(CvReading reading) {
        List<Experience> roles = reading.content().experience();
        long halves = roles.stream()
                .mapToLong(role -> count(role.title()) + count(role.company()))
                .sum();
        List<Experience> whole = roles.stream()
                .filter(role -> role.title() != null && role.company() != null)
                .toList();
        return Verdict.of(roles.isEmpty() ? 0 : halves / (2.0 * roles.size()))
                .restingOn(titles(whole))
                .wanting(titles(
                        roles.stream().filter(role -> !whole.contains(role)).toList()))
                .counting(whole.size(), roles.size());
    }

    private static int count(@Nullable Stated piece) {
        return piece == null ? 0 : 1;
    }

    private static Verdict dated(CvReading reading) {
        List<Stated> good = new ArrayList<>();
        List<Stated> wanting = new ArrayList<>();
        double sum = 0;
        List<Experience> roles = reading.content().experience();
        for (Experience role : roles) {
            Period period = role.period();
            if (period == null) {
                wanting.addAll(titles(List.of(role)));
            } else if (period.start() != null && (period.end() != null || period.current())) {
                good.add(period.written());
                sum += 1;
            } else {
                wanting.add(period.written());
                sum += 0.5;
            }
        }
        return Verdict.of(roles.isEmpty() ? 0 : sum / roles.size())
                .restingOn(good)
                .wanting(wanting)
                .counting(good.size(), roles.size());
    }

    private static Verdict points(CvReading reading) {
        List<Experience> latest =
                reading.content().experience().stream().limit(LATEST).toList();
        double sum = 0;
        List<Experience> wanting = new ArrayList<>();
        for (Experience role : latest) {
            boolean several = role.achievements().size() > 1;
            sum += several ? 1 : CvReading.pointsOf(role).isEmpty() ? 0 : 0.5;
            if (!several) {
                wanting.add(role);
            }
        }
        return Verdict.of(latest.isEmpty() ? 0 : sum / latest.size())
                .wanting(titles(wanting))
                .counting(latest.size() - wanting.size(), latest.size());
    }

    private static Verdict verbs(CvReading reading) {
        Wording wording = reading.wording();
        if (reading.points().isEmpty()) {
            return Verdict.of(0).counting(0, 0);
        }
        return wording == null || !wording.knowsVerbs()
                ? Verdict.unjudged()
                : reading.shareOfPoints(point -> wording.tellsOfAction(point.words()), ENOUGH_VERBS);
    }

    /** Four points in ten are enough, but never less than four, so that one number does not make a CV. */
    private static Verdict numbers(CvReading reading) {
        Verdict verdict = reading.shareOfPoints(point -> MEASURES.isIn(point, reading), ENOUGH_NUMBERS);
        int good = verdict.counts().getFirst();
        return verdict.sharing(Math.min(verdict.share(), (double) good / FEWEST_NUMBERS));
    }

    private static Verdict length(CvReading reading) {
        return reading.shareOfPoints(
                point -> {
                    int words = reading.length(point.stated().text());
                    return words >= SHORTEST_POINT && words <= LONGEST_POINT;
                },
                ENOUGH_OF_LENGTH);
    }

    private static List<Stated> titles(List<Experience> roles) {
        return roles.stream()
                .map(role -> Stream.of(role.title(), role.company())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
