package pro.interviewai.saga.subscription;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.BillingReason;
import pro.interviewai.messages.subscription.CheckoutStatus;
import pro.interviewai.messages.subscription.DisputeSnapshot;
import pro.interviewai.messages.subscription.DisputeStatus;
import pro.interviewai.messages.subscription.InvoiceSnapshot;
import pro.interviewai.messages.subscription.InvoiceStatus;
import pro.interviewai.messages.subscription.SubscriptionId;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;
import pro.interviewai.messages.subscription.SubscriptionStatus;
import pro.interviewai.ports.payment.Checkout;
import pro.interviewai.ports.payment.Notice;

/** What a payment provider says. */
final class Words {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    static final UserId USER = new UserId("user-1");
    static final SubscriptionId ID = SubscriptionId.of(USER);
    static final String CUSTOMER = "cus_1";
    static final Money PRICE = new Money(1499, "usd");
    static final DisputeSnapshot DISPUTE =
            new DisputeSnapshot("dp_1", CUSTOMER, "in_1", DisputeStatus.OPEN, PRICE, false, NOON);

    private Words() {}

    static SubscriptionSnapshot subscription(String id, SubscriptionStatus status) {
        return new SubscriptionSnapshot(
                id,
                CUSTOMER,
                status,
                "price_pro",
                Plan.PRO,
                BillingCycle.MONTHLY,
                NOON,
                NOON,
                NOON,
                NOON.plus(Duration.ofDays(31)),
                false,
                null,
                null,
                null,
                false,
                NOON);
    }

    static InvoiceSnapshot invoice() {
        return new InvoiceSnapshot(
                "in_1",
                "A-1",
                CUSTOMER,
                "sub_1",
                InvoiceStatus.PAID,
                BillingReason.CREATE,
                PRICE,
                PRICE,
                new Money(0, "usd"),
                1,
                null,
                false,
                NOON,
                NOON,
                NOON,
                NOON,
                false,
                NOON);
    }

    static Checkout checkout(CheckoutStatus status, @Nullable String subscription) {
        return new Checkout(
                "cs_1",
                "checkout-1",
                USER,
                CUSTOMER,
                status,
                URI.create("https://pay.example/cs_1"),
                NOON.plus(Duration.ofHours(24)),
                subscription);
    }

    static Notice notice(@Nullable UserId user, @Nullable String customer, Notice.Subject subject) {
        return new Notice("evt_1", "some.type", null, false, NOON, user, customer, subject);
    }
}
