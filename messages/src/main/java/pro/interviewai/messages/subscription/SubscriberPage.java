package pro.interviewai.messages.subscription;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Plan;

/**
 * One page of those who subscribe or have subscribed, latest first.
 *
 * @param total over all pages
 */
public record SubscriberPage(List<Subscriber> subscribers, int page, int size, long total) {

    public record Subscriber(
            String userId,
            Plan plan,
            @Nullable SubscriptionStatus status,
            @Nullable BillingCycle cycle,
            @Nullable Instant periodEnd,
            boolean cancelAtPeriodEnd) {}
}
