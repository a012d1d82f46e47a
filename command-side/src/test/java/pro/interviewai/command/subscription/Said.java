package pro.interviewai.command.subscription;

import static pro.interviewai.command.subscription.Subscriber.ID;
import static pro.interviewai.command.subscription.Subscriber.NOON;
import static pro.interviewai.command.subscription.Subscriber.USER;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.BillingReason;
import pro.interviewai.messages.subscription.DisputeSnapshot;
import pro.interviewai.messages.subscription.DisputeStatus;
import pro.interviewai.messages.subscription.InvoiceSnapshot;
import pro.interviewai.messages.subscription.InvoiceStatus;
import pro.interviewai.messages.subscription.SubscriptionCommand.TakeOverDispute;
import pro.interviewai.messages.subscription.SubscriptionCommand.TakeOverInvoice;
import pro.interviewai.messages.subscription.SubscriptionCommand.TakeOverSubscription;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;
import pro.interviewai.messages.subscription.SubscriptionStatus;

/** What the provider says, each at a second after noon. */
final class Said {
    static final Instant MONTH_LATER = Instant.parse("2026-04-01T12:00:00Z");
    static final Money PRICE = usd(1499);

    private Said() {}

    static Money usd(long minor) {
        return new Money(minor, "usd");
    }

    static SubscriptionSnapshot subscription(String id, SubscriptionStatus status, @Nullable Plan plan, int second) {
        return new SubscriptionSnapshot(
                id,
                "cus_1",
                status,
                "price_" + plan,
                plan,
                plan == null ? null : BillingCycle.MONTHLY,
                NOON,
                NOON,
                NOON,
                MONTH_LATER,
                false,
                status == SubscriptionStatus.TRIALING || status == SubscriptionStatus.PAUSED
                        ? NOON.plus(Duration.ofDays(7))
                        : null,
                status == SubscriptionStatus.CANCELED ? NOON.plusSeconds(second) : null,
                null,
                false,
                NOON.plusSeconds(second));
    }

    /** In a message. */
    static TakeOverSubscription told(SubscriptionSnapshot said) {
        return new TakeOverSubscription(ID, USER, said, false, false, said.asOf());
    }

    /** When asked, also about all others. */
    static TakeOverSubscription answered(SubscriptionSnapshot said) {
        return new TakeOverSubscription(ID, USER, said, true, true, said.asOf());
    }

    static InvoiceSnapshot invoice(String id, InvoiceStatus status, Money due, int second) {
        return invoice(id, "sub_1", status, due, 0, status == InvoiceStatus.OPEN ? 1 : 0, false, second);
    }

    static InvoiceSnapshot paid(String id, String subscription, long refunded, int second) {
        return invoice(id, subscription, InvoiceStatus.PAID, PRICE, refunded, 1, false, second);
    }

    static InvoiceSnapshot toConfirm(String id, int second) {
        return invoice(id, "sub_1", InvoiceStatus.OPEN, PRICE, 0, 1, true, second);
    }

    private static InvoiceSnapshot invoice(
            String id,
            String subscription,
            InvoiceStatus status,
            Money due,
            long refunded,
            int attempts,
            boolean toConfirm,
            int second) {
        var isPaid = status == InvoiceStatus.PAID;
        return new InvoiceSnapshot(
                id,
                "A-1",
                "cus_1",
                subscription,
                status,
                BillingReason.CREATE,
                due,
                isPaid ? due : new Money(0, due.currency()),
                new Money(refunded, due.currency()),
                attempts,
                null,
                toConfirm,
                NOON,
                MONTH_LATER,
                NOON,
                isPaid ? NOON : null,
                false,
                NOON.plusSeconds(second));
    }

    static TakeOverInvoice told(InvoiceSnapshot said) {
        return new TakeOverInvoice(ID, USER, said, false, said.asOf());
    }

    static TakeOverInvoice answered(InvoiceSnapshot said) {
        return new TakeOverInvoice(ID, USER, said, true, said.asOf());
    }

    static TakeOverDispute dispute(String invoice, DisputeStatus status, int second) {
        var at = NOON.plusSeconds(second);
        return new TakeOverDispute(
                ID, USER, new DisputeSnapshot("dp_1", "cus_1", invoice, status, PRICE, false, at), true, at);
    }
}
