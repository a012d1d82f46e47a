package pro.interviewai.messages.analytics;

import java.time.LocalDate;
import java.util.List;

/**
 * How far people came, and who came back.
 *
 * @param funnel over all who registered since the first cohort's week began, in the order of the milestones
 * @param cohorts by week of registration, earliest first
 */
public record RetentionReport(List<FunnelStep> funnel, List<Cohort> cohorts) {

    /** What people do on their way from registering to having practised. */
    public enum Milestone {
        REGISTERED,
        VERIFIED,
        SIGNED_IN,
        STARTED,
        ANSWERED,
        SCORED,
        COMPLETED
    }

    /** @param people how many have done this */
    public record FunnelStep(Milestone milestone, long people) {}

    /**
     * Those who registered in one week.
     *
     * @param week its Monday (UTC)
     * @param active how many of them did something in that week, in the one after, and so on up to the present
     */
    public record Cohort(LocalDate week, long people, List<Long> active) {}
}
