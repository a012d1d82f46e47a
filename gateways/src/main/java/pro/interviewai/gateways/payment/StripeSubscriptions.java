package pro.interviewai.gateways.payment;

import static pro.interviewai.gateways.payment.StripeCalls.answered;
import static pro.interviewai.gateways.payment.StripeCalls.ifKnown;
import static pro.interviewai.gateways.payment.StripeCalls.once;

import com.stripe.StripeClient;
import com.stripe.param.SubscriptionListParams;
import com.stripe.param.SubscriptionListParams.Status;
import com.stripe.param.SubscriptionResumeParams;
import com.stripe.param.SubscriptionResumeParams.BillingCycleAnchor;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.SubscriptionUpdateParams.PaymentBehavior;
import com.stripe.param.SubscriptionUpdateParams.ProrationBehavior;
import com.stripe.param.common.EmptyParam;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;

/**
 * Stripe's subscriptions.
 *
 * <p>A repeated wish gets the answer of the first time, which may be an old one by then: so what came of a change is
 * always asked.
 */
final class StripeSubscriptions {
    private static final long MOST = 100;

    private final StripeClient stripe;
    private final PriceList prices;
    private final StripeReader reader;
    private final StripeSchedules schedules;
    private final Clock clock;

    StripeSubscriptions(StripeClient stripe, PriceList prices, StripeReader reader, Clock clock) {
        this.stripe = stripe;
        this.prices = prices;
        this.reader = reader;
        this.schedules = new StripeSchedules(stripe, reader);
        this.clock = clock;
    }

    StripeJson told(String id) {
        return answered(() -> StripeJson.of(stripe.v1().subscriptions().retrieve(id)));
    }

    SubscriptionSnapshot subscription(String id) {
        var asked = now();
        return snapshot(told(id), asked);
    }

    List<SubscriptionSnapshot> subscriptions(String customerId) {
        var asked = now();
        var all = SubscriptionListParams.builder()
                .setCustomer(customerId)
                .setStatus(Status.ALL)
                .setLimit(MOST)
                .build();
        return ifKnown(() -> stripe.v1().subscriptions().list(all).getData()).orElse(List.of()).stream()
                .map(StripeJson::of)
                .map(told -> snapshot(told, asked))
                .toList();
    }

    /** A payment that fails leaves the old plan. */
    SubscriptionSnapshot change(String key, String id, Plan plan, BillingCycle cycle, @Nullable Instant proratedAt) {
        var told = told(id);
        var change = SubscriptionUpdateParams.builder()
                .addItem(SubscriptionUpdateParams.Item.builder()
                        .setId(item(told))
                        .setPrice(prices.priceId(plan, cycle))
                        .build())
                .setProrationBehavior(ProrationBehavior.ALWAYS_INVOICE)
                .setPaymentBehavior(PaymentBehavior.ERROR_IF_INCOMPLETE);
        if (proratedAt != null) {
            change.setProrationDate(proratedAt.getEpochSecond());
        }
        schedules.release(key, told);
        answered(() -> stripe.v1().subscriptions().update(id, change.build(), once(key)));
        return subscription(id);
    }

    SubscriptionSnapshot changeAtPeriodEnd(String key, String id, Plan plan, BillingCycle cycle) {
        var priceId = prices.priceId(plan, cycle);
        answered(() -> {
            schedules.change(key, told(id), priceId, cycle);
            return id;
        });
        return subscription(id);
    }

    SubscriptionSnapshot undoChange(String key, String id) {
        schedules.release(key, told(id));
        return subscription(id);
    }

    SubscriptionSnapshot cancelAtPeriodEnd(String key, String id, boolean cancel) {
        var told = told(id);
        schedules.release(key, told);
        if (cancel || told.flag("cancel_at_period_end") || told.moment("cancel_at") == null) {
            var change = SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(cancel);
            answered(() -> stripe.v1().subscriptions().update(id, change.build(), once(key)));
        } else {
            keepAfterMoment(key, id);
        }
        return subscription(id);
    }

    /** The portal cancels a flexible subscription by naming the moment. */
    private void keepAfterMoment(String key, String id) {
        var change = SubscriptionUpdateParams.builder().setCancelAt(EmptyParam.EMPTY);
        answered(() -> stripe.v1().subscriptions().update(id, change.build(), once(key + "-moment")));
    }

    SubscriptionSnapshot cancelNow(String key, String id) {
        if (subscription(id).status().mayRevive()) {
            ifKnown(() -> stripe.v1().subscriptions().cancel(id, once(key)));
        }
        return subscription(id);
    }

    SubscriptionSnapshot resume(String key, String id) {
        var now = SubscriptionResumeParams.builder()
                .setBillingCycleAnchor(BillingCycleAnchor.NOW)
                .build();
        answered(() -> stripe.v1().subscriptions().resume(id, now, once(key)));
        return subscription(id);
    }

    /** The id of what the price belongs to. */
    String item(StripeJson subscription) {
        return answered(() -> reader.item(subscription).requiredText("id"));
    }

    SubscriptionSnapshot snapshot(StripeJson told, Instant asked) {
        return answered(() -> reader.subscription(told, schedules.pending(told), asked));
    }

    /** When Stripe is asked: what it says cannot be older. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
