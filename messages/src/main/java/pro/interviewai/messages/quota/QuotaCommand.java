package pro.interviewai.messages.quota;

import java.time.Instant;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.plan.Plan;

/** What can be asked of a person's quota. Each command may be repeated without a second effect. */
public sealed interface QuotaCommand {

    @TargetAggregateIdentifier
    QuotaId quotaId();

    /**
     * Lets a plan hold from a moment on.
     *
     * @param grantId names what grants it: the same id is the same grant
     * @param anchor moment by which the plan's months are counted; none for calendar months
     */
    record GrantPlan(
            QuotaId quotaId,
            UserId userId,
            String grantId,
            Plan plan,
            Map<Meter, Long> limits,
            @Nullable Instant anchor,
            Instant effectiveAt,
            Instant at)
            implements QuotaCommand {

        public GrantPlan {
            limits = Map.copyOf(limits);
        }
    }

    /**
     * Puts units aside for work that is about to begin.
     *
     * @throws pro.interviewai.messages.ProblemException QUOTA_EXCEEDED if there are too few
     */
    record ReserveUnits(QuotaId quotaId, UserId userId, String workId, Meter meter, long units, Instant at)
            implements QuotaCommand {}

    /** Charges what the work took; work for which nothing was reserved costs nothing. */
    record SettleUnits(QuotaId quotaId, String workId, Meter meter, long units, Instant at) implements QuotaCommand {}

    /** Gives back what was reserved for work of which nothing came. */
    record ReleaseUnits(QuotaId quotaId, String workId, Meter meter, Instant at) implements QuotaCommand {}
}
