package pro.interviewai.messages.analytics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.UserId;

/** What can be asked about how the product is used. Periods are half-open: {@code from} belongs to them, {@code to} does not. */
public sealed interface AnalyticsQuery {

    /** What was done in a period, answered by an {@link UsageReport}. */
    record FindUsage(Instant from, Instant to) implements AnalyticsQuery {}

    /**
     * How far people came, and who came back, answered by a {@link RetentionReport}.
     *
     * @param weeks how many weeks back the first cohort registered, counting the present one
     */
    record FindRetention(Instant now, int weeks) implements AnalyticsQuery {}

    /**
     * What was done, one by one and in order, answered by a list of {@link ActivityRow}.
     *
     * @param userId of one person only; of all if there is none
     * @param limit at most so many, the earliest
     */
    record FindActivities(@Nullable UserId userId, Instant from, Instant to, int limit) implements AnalyticsQuery {}

    /** What one person has done so far, answered by a {@link PersonalReport}. */
    record FindPersonalReport(UserId userId, Instant now) implements AnalyticsQuery {}
}
