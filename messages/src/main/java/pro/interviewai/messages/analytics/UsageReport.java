package pro.interviewai.messages.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done in a period.
 *
 * @param people how many did something
 * @param interviews how long interviews took that were touched in the period
 * @param signIns how long devices were in use that signed in during the period
 * @param visits what was looked at and used, of those who agreed to its being counted
 */
public record UsageReport(
        Instant from,
        Instant to,
        long people,
        List<DayCount> days,
        Durations interviews,
        Durations signIns,
        List<VisitCount> visits) {

    /** How often something was done on a day (UTC). */
    public record DayCount(LocalDate day, Activity eventType, long count) {}

    /**
     * How long sessions were, from the first to the last thing that happened in them.
     *
     * @param medianSeconds none without sessions
     * @param averageSeconds none without sessions
     */
    public record Durations(
            long sessions,
            @Nullable Double medianSeconds,
            @Nullable Double averageSeconds) {}

    /**
     * @param page name of the page, without anything that tells whose it is
     * @param feature what was used there; none where the page was merely opened
     */
    public record VisitCount(String page, @Nullable String feature, long count, long people) {}
}
