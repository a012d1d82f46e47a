package pro.interviewai.intelligence.cv.analysis;

import static pro.interviewai.messages.cv.analysis.AnalysisPart.EXPERIENCE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import pro.interviewai.messages.cv.content.Education;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.Period;
import pro.interviewai.messages.cv.content.Stated;

/** Whether roles stand in order, without long gaps, and how long ago the last one was. */
final class DateRules {
    static final List<Rule> ALL = List.of(
            new Rule("experience.order", EXPERIENCE, 2, DateRules::order),
            new Rule("experience.gaps", EXPERIENCE, 1, DateRules::gaps),
            new Rule("experience.recent", EXPERIENCE, 3, DateRules::recent));

    /** Months without a role or a programme from which on a gap is spoken of. */
    static final int GAP = 12;

    private static final double OF_A_GAP = 0.5;
    private static final int RECENT = 24;
    private static final int LONG_AGO = 120;
    private static final double LEAST_OF_RECENT = 1.0 / 3;

    private DateRules() {}

    /** The newest first; no role ends before it begins or begins in the future. */
    private static Verdict order(CvReading reading) {
        List<Period> periods = periods(reading);
        if (periods.isEmpty()) {
            return withoutDates(reading);
        }
        List<Stated> wanting = new ArrayList<>();
        int checks = 0;
        Months above = null;
        for (Period period : periods) {
            Months months = Objects.requireNonNull(Months.of(period, reading.today()));
            boolean possible = months.from() <= months.to() && months.from() <= Months.of(reading.today());
            boolean below = above == null || months.from() <= above.from() || months.to() <= above.to();
            checks++;
            if (!possible || !below) {
                wanting.add(period.written());
            }
            above = months;
        }
        return Verdict.of(1 - (double) wanting.size() / checks)
                .restingOn(
                        wanting.isEmpty()
                                ? periods.stream().map(Period::written).toList()
                                : List.of())
                .wanting(wanting)
                .counting(wanting.size());
    }

    /** A gap may have the best of reasons, so that several cost no more than one. */
    private static Verdict gaps(CvReading reading) {
        List<Period> periods = periods(reading);
        if (periods.isEmpty()) {
            return withoutDates(reading);
        }
        List<Months> busy = Stream.concat(
                        periods.stream(), reading.content().education().stream().map(Education::period))
                .map(period -> Months.of(period, reading.today()))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(Months::from))
                .toList();
        int longest = 0;
        int until = busy.getFirst().to();
        for (Months months : busy) {
            longest = Math.max(longest, months.from() - until - 1);
            until = Math.max(until, months.to());
        }
        return Verdict.of(longest > GAP ? OF_A_GAP : 1).counting(longest);
    }

    private static Verdict recent(CvReading reading) {
        List<Period> periods = periods(reading);
        if (periods.isEmpty()) {
            return withoutDates(reading);
        }
        int last = periods.stream()
                .map(period -> Objects.requireNonNull(Months.of(period, reading.today())))
                .mapToInt(Months::to)
                .max()
                .orElseThrow();
        int ago = Math.max(0, Months.of(reading.today()) - last);
        double share = 1 - (1 - LEAST_OF_RECENT) * (ago - RECENT) / (LONG_AGO - RECENT);
        return Verdict.of(Math.max(LEAST_OF_RECENT, Math.min(1, share))).counting(ago / 12);
    }

    private static Verdict withoutDates(CvReading reading) {
        return reading.content().experience().isEmpty() ? Verdict.of(0).counting(0) : Verdict.unjudged();
    }

    private static List<Period> periods(CvReading reading) {
        return reading.content().experience().stream()
                .map(Experience::period)
                .filter(period -> period != null && period.start() != null)
                .toList();
    }
}
