package pro.interviewai.command.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.command.subscription.Said.PRICE;
import static pro.interviewai.command.subscription.Subscriber.ID;
import static pro.interviewai.command.subscription.Subscriber.NOON;
import static pro.interviewai.command.subscription.Subscriber.USER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.CheckoutStatus;
import pro.interviewai.messages.subscription.InvoiceSnapshot;
import pro.interviewai.messages.subscription.InvoiceStatus;
import pro.interviewai.messages.subscription.SubscriptionCommand;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordCheckoutEnded;
import pro.interviewai.messages.subscription.SubscriptionCommand.RequestCheckout;
import pro.interviewai.messages.subscription.SubscriptionCommand.TakeOverInvoice;
import pro.interviewai.messages.subscription.SubscriptionCommand.Taken;
import pro.interviewai.messages.subscription.SubscriptionEvent;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;
import pro.interviewai.messages.subscription.SubscriptionStatus;

/**
 * The specification's six messages of the provider end in the same, whatever the order in which they come, and however
 * often. When it is asked the provider answers what holds after all six, as it does when they come late, or no more than
 * what has come so far, as it does when they come at once.
 */
class AnyOrderTest {
    private static final int LATER = 1_000;

    /** What a message says; of a checkout the provider is asked for what came of it. */
    private record Message(String type, Object says) {}

    /** What the provider answers. */
    private static final class Truth {
        private SubscriptionSnapshot subscription;
        private InvoiceSnapshot invoice;

        Truth(SubscriptionSnapshot subscription, InvoiceSnapshot invoice) {
            this.subscription = subscription;
            this.invoice = invoice;
        }

        /** It has come to this at least; of one second the one that is said here holds. */
        void reach(Message message, SubscriptionStatus last) {
            if (message.says() instanceof SubscriptionSnapshot said
                    && subscription.status() != last
                    && !said.asOf().isBefore(subscription.asOf().minusMillis(500))) {
                subscription = said.asOf(said.asOf().plusMillis(500));
            }
            if (message.says() instanceof InvoiceSnapshot said && said.asOf().isAfter(invoice.asOf())) {
                invoice = said.asOf(said.asOf().plusMillis(500));
            }
        }
    }

    /** Two of them are of one second. */
    private static List<Message> six(SubscriptionStatus last) {
        return List.of(
                new Message("checkout.session.completed", "sub_1"),
                new Message("customer.subscription.created", subscription(SubscriptionStatus.INCOMPLETE, Plan.PRO, 0)),
                new Message("customer.subscription.updated", subscription(SubscriptionStatus.ACTIVE, Plan.ELITE, 20)),
                new Message("customer.subscription.deleted", subscription(last, Plan.ELITE, 20)),
                new Message("invoice.payment_failed", invoice(InvoiceStatus.OPEN, 5)),
                new Message("invoice.payment_succeeded", invoice(InvoiceStatus.PAID, 10)));
    }

    @ParameterizedTest
    @CsvSource({
        // the last one ends it, or another one of that second leaves it running
        "CANCELED, FREE, false, false",
        "CANCELED, FREE, true, false",
        "CANCELED, FREE, true, true",
        "PAST_DUE, ELITE, false, false",
        "PAST_DUE, ELITE, true, true",
    })
    void givenSixMessages_whenTheyComeInAnyOrder_thenTheEndIsTheSame(
            SubscriptionStatus last, Plan plan, boolean twice, boolean late) {
        assertThat(ends(last, twice, late)).containsExactly(end(last, plan));
    }

    /** All that is known in the end, and that nobody is left in trouble. */
    private record End(
            Plan plan,
            CheckoutStatus checkout,
            Map<String, SubscriptionSnapshot> subscriptions,
            Map<String, InvoiceSnapshot> invoices,
            Set<String> troubles,
            Set<String> cases,
            Set<String> told,
            boolean trialUsed) {}

    private static End end(SubscriptionStatus last, Plan plan) {
        return new End(
                plan,
                CheckoutStatus.COMPLETE,
                Map.of("sub_1", subscription(last, Plan.ELITE, 0)),
                Map.of("in_1", invoice(InvoiceStatus.PAID, 0)),
                Set.of(),
                Set.of(),
                Set.of("checkout-1"),
                false);
    }

    private static Set<End> ends(SubscriptionStatus last, boolean twice, boolean late) {
        var orders = orders(six(last));
        assertThat(orders).hasSize(720);
        var ends = new HashSet<End>();
        for (var order : orders) {
            var subscriber = Subscriber.after(new RequestCheckout(
                    ID, USER, "checkout-1", Plan.PRO, BillingCycle.MONTHLY, 0, PRICE, "success", "cancel", NOON));
            var truth = late
                    ? new Truth(subscription(last, Plan.ELITE, LATER), invoice(InvoiceStatus.PAID, LATER))
                    : new Truth(
                            subscription(SubscriptionStatus.INCOMPLETE, Plan.PRO, 0), invoice(InvoiceStatus.OPEN, 0));
            Stream.concat(order.stream(), twice ? order.stream() : Stream.empty())
                    .forEach(message -> {
                        truth.reach(message, last);
                        receive(subscriber, message, truth);
                    });
            ends.add(end(subscriber.facts()));
        }
        return ends;
    }

    private static void receive(Subscriber subscriber, Message message, Truth truth) {
        switch (message.says()) {
            case SubscriptionSnapshot said -> take(subscriber, Said.told(said), truth);
            case InvoiceSnapshot said -> take(subscriber, Said.told(said), truth);
            default -> {
                take(subscriber, Said.answered(truth.subscription), truth);
                subscriber.send(new RecordCheckoutEnded(ID, "checkout-1", CheckoutStatus.COMPLETE, NOON));
            }
        }
    }

    private static void take(Subscriber subscriber, SubscriptionCommand said, Truth truth) {
        if (subscriber.send(said) == Taken.ASK) {
            var answer =
                    said instanceof TakeOverInvoice ? Said.answered(truth.invoice) : Said.answered(truth.subscription);
            assertThat(subscriber.send(answer)).isEqualTo(Taken.TAKEN);
        }
    }

    private static End end(List<SubscriptionEvent> facts) {
        var state = new SubscriptionState();
        facts.forEach(state::on);
        var subscriptions = new HashMap<String, SubscriptionSnapshot>();
        state.subscriptions.forEach((id, said) -> subscriptions.put(id, said.asOf(NOON)));
        var invoices = new HashMap<String, InvoiceSnapshot>();
        state.invoices.forEach((id, said) -> invoices.put(id, said.asOf(NOON)));
        var troubles = new HashSet<>(state.failed);
        troubles.addAll(state.toConfirm);
        troubles.removeAll(state.recovered);
        return new End(
                state.plan,
                state.checkoutStatus,
                subscriptions,
                invoices,
                troubles,
                Set.copyOf(state.cases.keySet()),
                Set.copyOf(state.given.keySet()),
                state.trialUsed);
    }

    private static List<List<Message>> orders(List<Message> all) {
        if (all.isEmpty()) {
            return List.of(List.of());
        }
        var orders = new ArrayList<List<Message>>();
        for (var first : all) {
            for (var rest : orders(all.stream().filter(other -> other != first).toList())) {
                orders.add(Stream.concat(Stream.of(first), rest.stream()).toList());
            }
        }
        return orders;
    }

    private static SubscriptionSnapshot subscription(SubscriptionStatus status, Plan plan, int second) {
        var said = Said.subscription("sub_1", status, plan, 0);
        return said.asOf(at(second));
    }

    private static InvoiceSnapshot invoice(InvoiceStatus status, int second) {
        return Said.invoice("in_1", status, PRICE, 0).asOf(at(second));
    }

    private static Instant at(int second) {
        return NOON.plusSeconds(second);
    }
}
