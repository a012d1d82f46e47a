package pro.interviewai.gateways.payment;

import static pro.interviewai.gateways.payment.StripeCalls.answered;
import static pro.interviewai.gateways.payment.StripeCalls.once;

import com.stripe.StripeClient;
import com.stripe.param.SubscriptionScheduleCreateParams;
import com.stripe.param.SubscriptionScheduleUpdateParams;
import com.stripe.param.SubscriptionScheduleUpdateParams.EndBehavior;
import com.stripe.param.SubscriptionScheduleUpdateParams.Phase;
import com.stripe.param.SubscriptionScheduleUpdateParams.Phase.Duration;
import com.stripe.param.SubscriptionScheduleUpdateParams.ProrationBehavior;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.subscription.PendingChange;

/** What Stripe changes in a subscription when its period ends. */
final class StripeSchedules {
    private final StripeClient stripe;
    private final StripeReader reader;

    StripeSchedules(StripeClient stripe, StripeReader reader) {
        this.stripe = stripe;
        this.reader = reader;
    }

    @Nullable
    PendingChange pending(StripeJson subscription) {
        var id = subscription.text("schedule");
        return id == null ? null : reader.pending(schedule(id));
    }

    /** The present phase stays as it is, one of the new price follows, and then the schedule lets go. */
    void change(String key, StripeJson subscription, String priceId, BillingCycle cycle) {
        var id = subscription.text("schedule");
        var schedule = schedule(id == null ? begin(key, subscription) : id);
        var present = present(schedule);
        var end = present.requiredNumber("end_date");
        var change = SubscriptionScheduleUpdateParams.builder()
                .setEndBehavior(EndBehavior.RELEASE)
                .setProrationBehavior(ProrationBehavior.NONE)
                .addPhase(phase(reader.item(subscription).requiredText("price"))
                        .setStartDate(present.requiredNumber("start_date"))
                        .setEndDate(end)
                        .setTrialEnd(present.number("trial_end"))
                        .build())
                .addPhase(phase(priceId)
                        .setStartDate(end)
                        .setDuration(Duration.builder()
                                .setInterval(interval(cycle))
                                .setIntervalCount(1L)
                                .build())
                        .build())
                .build();
        answered(() ->
                stripe.v1().subscriptionSchedules().update(schedule.requiredText("id"), change, once(key + "-phases")));
    }

    /** Lets the subscription go on without a schedule, which also has to be so before it is changed itself. */
    void release(String key, StripeJson subscription) {
        var id = subscription.text("schedule");
        if (id != null) {
            answered(() -> stripe.v1().subscriptionSchedules().release(id, once(key + "-release")));
        }
    }

    private String begin(String key, StripeJson subscription) {
        var begun = SubscriptionScheduleCreateParams.builder()
                .setFromSubscription(subscription.requiredText("id"))
                .build();
        return answered(() -> stripe.v1()
                .subscriptionSchedules()
                .create(begun, once(key + "-schedule"))
                .getId());
    }

    private StripeJson schedule(String id) {
        return answered(() -> StripeJson.of(stripe.v1().subscriptionSchedules().retrieve(id)));
    }

    private static StripeJson present(StripeJson schedule) {
        var start = schedule.requiredNumber("current_phase", "start_date");
        return schedule.list("phases").stream()
                .filter(phase -> phase.requiredNumber("start_date") == start)
                .findFirst()
                .orElseThrow(() -> new IncompleteObjectException("the present phase"));
    }

    private static Phase.Builder phase(String priceId) {
        return Phase.builder()
                .addItem(Phase.Item.builder().setPrice(priceId).setQuantity(1L).build())
                .setProrationBehavior(Phase.ProrationBehavior.NONE);
    }

    private static Duration.Interval interval(BillingCycle cycle) {
        return switch (cycle) {
            case MONTHLY -> Duration.Interval.MONTH;
            case ANNUAL -> Duration.Interval.YEAR;
        };
    }
}
