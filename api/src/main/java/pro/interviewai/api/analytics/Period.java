package pro.interviewai.api.analytics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import pro.interviewai.api.Times;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;

/**
 * Days in UTC, as clients name them.
 *
 * @param to the end of the last day
 */
record Period(Instant from, Instant to) {
    private static final int USUAL_DAYS = 30;
    private static final Duration LONGEST = Duration.ofDays(366);

    /**
     * @param from first day; thirty days before the end if left out
     * @param to last day; today if left out
     * @throws ProblemException VALIDATION_FAILED if the period is empty or longer than a year, or what is given is no day
     */
    static Period of(@Nullable String from, @Nullable String to, Clock clock) {
        LocalDate last = to == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : Times.day("to", to);
        LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1) : Times.day("from", from);
        Period period = new Period(Times.begin(first), Times.begin(last.plusDays(1)));
        if (first.isAfter(last) || Duration.between(period.from, period.to).compareTo(LONGEST) > 0) {
            throw new ProblemException(
                    CommonProblem.VALIDATION_FAILED,
                    "The period must start before it ends and may cover at most a year.");
        }
        return period;
    }
}
