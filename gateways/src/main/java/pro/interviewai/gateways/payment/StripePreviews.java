package pro.interviewai.gateways.payment;

import static pro.interviewai.gateways.payment.StripeCalls.answered;

import com.stripe.StripeClient;
import com.stripe.param.InvoiceCreatePreviewParams;
import com.stripe.param.InvoiceCreatePreviewParams.SubscriptionDetails;
import com.stripe.param.InvoiceCreatePreviewParams.SubscriptionDetails.ProrationBehavior;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;
import pro.interviewai.messages.subscription.SubscriptionStatus;
import pro.interviewai.ports.payment.Preview;

/** Tells beforehand what a change of plan will cost. */
final class StripePreviews {
    private final StripeClient stripe;
    private final PriceList prices;
    private final StripeSubscriptions subscriptions;

    StripePreviews(StripeClient stripe, PriceList prices, StripeSubscriptions subscriptions) {
        this.stripe = stripe;
        this.prices = prices;
        this.subscriptions = subscriptions;
    }

    /** Stripe reckons by whole seconds. */
    Preview preview(String subscription, Plan plan, BillingCycle cycle, Instant at) {
        var proratedAt = at.truncatedTo(ChronoUnit.SECONDS);
        var told = subscriptions.told(subscription);
        var snapshot = subscriptions.snapshot(told, proratedAt);
        var priceId = prices.priceId(plan, cycle);
        var renewal = price(priceId);
        var today = snapshot.status() == SubscriptionStatus.TRIALING
                ? new Money(0, renewal.currency())
                : today(told, priceId, proratedAt);
        return new Preview(today, renewal, renewsAt(snapshot, cycle, proratedAt), proratedAt);
    }

    private Money price(String priceId) {
        return answered(
                () -> StripeReader.money(StripeJson.of(stripe.v1().prices().retrieve(priceId)), "unit_amount"));
    }

    private Money today(StripeJson subscription, String priceId, Instant proratedAt) {
        var change = InvoiceCreatePreviewParams.builder()
                .setSubscription(subscription.text("id"))
                .setSubscriptionDetails(SubscriptionDetails.builder()
                        .addItem(SubscriptionDetails.Item.builder()
                                .setId(subscriptions.item(subscription))
                                .setPrice(priceId)
                                .build())
                        .setProrationBehavior(ProrationBehavior.ALWAYS_INVOICE)
                        .setProrationDate(proratedAt.getEpochSecond())
                        .build())
                .build();
        return answered(
                () -> StripeReader.money(StripeJson.of(stripe.v1().invoices().createPreview(change)), "total"));
    }

    /** Paying more or less often begins a new period at once, except during a trial. */
    private static Instant renewsAt(SubscriptionSnapshot subscription, BillingCycle cycle, Instant at) {
        if (subscription.status() == SubscriptionStatus.TRIALING || subscription.cycle() == cycle) {
            return subscription.periodEnd();
        }
        var unit = cycle == BillingCycle.ANNUAL ? ChronoUnit.YEARS : ChronoUnit.MONTHS;
        return at.atOffset(ZoneOffset.UTC).plus(1, unit).toInstant();
    }
}
