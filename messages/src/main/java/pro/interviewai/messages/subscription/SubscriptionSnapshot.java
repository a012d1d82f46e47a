package pro.interviewai.messages.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Plan;

/**
 * A subscription as the payment provider describes it at a moment.
 *
 * @param plan of the price that is paid; none where the price is none of ours
 * @param anchor moment by which its months are counted; the end of the trial while there is one
 * @param periodEnd end of the period that is paid or tried, after its start
 * @param endedAt since when it is over
 * @param asOf when the provider said so
 */
public record SubscriptionSnapshot(
        String providerId,
        String customerId,
        SubscriptionStatus status,
        String priceId,
        @Nullable Plan plan,
        @Nullable BillingCycle cycle,
        Instant startedAt,
        Instant anchor,
        Instant periodStart,
        Instant periodEnd,
        boolean cancelAtPeriodEnd,
        @Nullable Instant trialEnd,
        @Nullable Instant endedAt,
        @Nullable PendingChange pendingChange,
        boolean livemode,
        Instant asOf) {

    /**
     * Whether a change begins at once, for a larger plan or a longer cycle of the same one; a smaller one begins when
     * what is paid already is over.
     */
    public boolean changesAtOnceTo(Plan wanted, BillingCycle wantedCycle) {
        return plan == null
                || plan.isBelow(wanted)
                || plan == wanted && cycle == BillingCycle.MONTHLY && wantedCycle == BillingCycle.ANNUAL;
    }

    /** Whether the other says the same, whenever it was said. */
    public boolean saysTheSameAs(SubscriptionSnapshot other) {
        return equals(other.asOf(asOf));
    }

    /** The same, said at another moment. */
    public SubscriptionSnapshot asOf(Instant moment) {
        return new SubscriptionSnapshot(
                providerId,
                customerId,
                status,
                priceId,
                plan,
                cycle,
                startedAt,
                anchor,
                periodStart,
                periodEnd,
                cancelAtPeriodEnd,
                trialEnd,
                endedAt,
                pendingChange,
                livemode,
                moment);
    }
}
