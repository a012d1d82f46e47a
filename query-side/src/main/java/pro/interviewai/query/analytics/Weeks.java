package pro.interviewai.query.analytics;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Counts weeks, which begin on Mondays in UTC, from that of 29 December 1969 on. */
final class Weeks {
    private static final LocalDate FIRST = LocalDate.of(1969, 12, 29);

    private Weeks() {}

    static int of(Instant time) {
        LocalDate day = time.atOffset(ZoneOffset.UTC).toLocalDate();
        return (int) ChronoUnit.WEEKS.between(FIRST, day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    static LocalDate monday(int week) {
        return FIRST.plusWeeks(week);
    }

    static Instant begin(int week) {
        return monday(week).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
