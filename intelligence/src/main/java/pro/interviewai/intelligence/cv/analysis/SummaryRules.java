package pro.interviewai.intelligence.cv.analysis;

import static pro.interviewai.messages.cv.analysis.AnalysisPart.SUMMARY;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pro.interviewai.intelligence.cv.wording.Word;
import pro.interviewai.intelligence.cv.wording.Wording;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.Stated;

/** Whether a summary says in short who it is. */
final class SummaryRules {
    static final List<Rule> ALL = List.of(
            new Rule(
                    "summary.there",
                    SUMMARY,
                    5,
                    reading -> Verdict.of(!reading.content().summary().isEmpty())
                            .restingOn(reading.content().summary())),
            new Rule("summary.length", SUMMARY, 2, SummaryRules::length),
            new Rule("summary.role", SUMMARY, 1.5, SummaryRules::role),
            new Rule(
                    "summary.skill",
                    SUMMARY,
                    1.5,
                    reading -> Verdict.of(reading.keywords().inSummary())
                            .restingOn(
                                    reading.keywords().inSummary()
                                            ? reading.content().summary()
                                            : List.of())));

    static final int SHORTEST = 15;
    static final int LONGEST = 110;
    private static final int SHORTEST_WORD = 4;

    private SummaryRules() {}

    private static Verdict length(CvReading reading) {
        List<Stated> summary = reading.content().summary();
        int words =
                summary.stream().mapToInt(piece -> reading.length(piece.text())).sum();
        double share = words < SHORTEST
                ? (double) words / SHORTEST
                : Math.max(0.5, Math.min(1, 1 - (double) (words - LONGEST) / (2 * LONGEST)));
        return Verdict.of(share)
                .counting(words)
                .restingOn(share == 1 ? summary : List.of())
                .wanting(summary);
    }

    private static Verdict role(CvReading reading) {
        List<Stated> summary = reading.content().summary();
        if (summary.isEmpty()) {
            return Verdict.of(0);
        }
        Set<String> roles = ownRoles(reading);
        Wording wording = reading.wording();
        boolean named = summary.stream()
                .flatMap(piece -> reading.dictionary().words(piece.text()).stream())
                .map(Word::key)
                .anyMatch(key -> roles.contains(key)
                        || wording != null && wording.roles().contains(key));
        if (!named && (wording == null || wording.roles().isEmpty())) {
            return Verdict.unjudged();
        }
        return Verdict.of(named).restingOn(named ? summary : List.of()).wanting(summary);
    }

    private static Set<String> ownRoles(CvReading reading) {
        Stream<Stated> titles = Stream.concat(
                        reading.content().experience().stream().map(Experience::title),
                        Stream.of(reading.content().contact()).map(contact -> contact.headline()))
                .filter(Objects::nonNull);
        return titles.flatMap(title -> reading.dictionary().words(title.text()).stream())
                .map(Word::key)
                .filter(key -> key.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }
}
