package pro.interviewai.command.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.subscription.BillingCycle;
import pro.interviewai.messages.subscription.BillingReason;
import pro.interviewai.messages.subscription.InvoiceSnapshot;
import pro.interviewai.messages.subscription.InvoiceStatus;
import pro.interviewai.messages.subscription.Money;
import pro.interviewai.messages.subscription.Plan;
import pro.interviewai.messages.subscription.SubscriptionCommand;
import pro.interviewai.messages.subscription.SubscriptionCommand.TakeOverInvoice;
import pro.interviewai.messages.subscription.SubscriptionCommand.TakeOverSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.Taken;
import pro.interviewai.messages.subscription.SubscriptionEvent;
import pro.interviewai.messages.subscription.SubscriptionEvent.EntitlementChanged;
import pro.interviewai.messages.subscription.SubscriptionId;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;
import pro.interviewai.messages.subscription.SubscriptionStatus;

/** Whatever the order in which the provider's messages come, and however often, the same is known in the end. */
class AnyOrderTest {
    private static final UserId USER = new UserId("user-1");
    private static final SubscriptionId ID = SubscriptionId.of(USER);
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant END = Instant.parse("2026-04-01T12:00:00Z");
    private static final Instant LATER = Instant.parse("2026-05-01T12:00:00Z");

    private static final SubscriptionSnapshot LAST = subscription(SubscriptionStatus.CANCELED, Plan.ELITE, 50);
    private static final InvoiceSnapshot PAID = invoice(InvoiceStatus.PAID, 1, 40);

    /** What six messages say, two of them in one second. */
    private static final List<SubscriptionCommand> SAID = List.of(
            take(subscription(SubscriptionStatus.INCOMPLETE, Plan.PRO, 0)),
            take(subscription(SubscriptionStatus.ACTIVE, Plan.PRO, 10)),
            take(subscription(SubscriptionStatus.ACTIVE, Plan.ELITE, 10)),
            take(LAST),
            take(invoice(InvoiceStatus.OPEN, 1, 20)),
            take(PAID));

    @Test
    void givenSixMessages_whenTheyComeTwiceInAnyOfTheirOrders_thenTheEndIsTheSame() {
        var orders = orders(SAID);
        assertThat(orders).hasSize(720);
        orders.forEach(order -> {
            var facts = after(order);
            assertThat(plan(facts)).isEqualTo(Plan.FREE);
            var state = folded(facts);
            assertThat(state.subscriptions.get("sub_1"))
                    .satisfies(known -> assertThat(known.saysTheSameAs(LAST)).isTrue());
            assertThat(state.invoices.get("in_1"))
                    .satisfies(known -> assertThat(known.saysTheSameAs(PAID)).isTrue());
            assertThat(state.failed.size() - state.recovered.size()).isZero();
        });
    }

    private static List<SubscriptionEvent> after(List<SubscriptionCommand> order) {
        var fixture = new AggregateTestFixture<>(Subscription.class);
        fixture.givenCommands();
        var bus = fixture.getCommandBus();
        order.stream()
                .flatMap(said -> Stream.of(said, said))
                .forEach(said -> bus.dispatch(asCommandMessage(said), (_, answer) -> {
                    if (answer.getPayload() == Taken.ASK) {
                        bus.dispatch(asCommandMessage(asked(said)));
                    }
                }));
        return fixture.getEventStore()
                .readEvents(ID.value())
                .asStream()
                .map(message -> (SubscriptionEvent) message.getPayload())
                .toList();
    }

    private static List<List<SubscriptionCommand>> orders(List<SubscriptionCommand> all) {
        if (all.isEmpty()) {
            return List.of(List.of());
        }
        var orders = new ArrayList<List<SubscriptionCommand>>();
        all.forEach(first -> {
            var others = all.stream().filter(other -> other != first).toList();
            orders(others).forEach(rest -> {
                var order = new ArrayList<SubscriptionCommand>();
                order.add(first);
                order.addAll(rest);
                orders.add(order);
            });
        });
        return orders;
    }

    private static SubscriptionState folded(List<SubscriptionEvent> facts) {
        var state = new SubscriptionState();
        facts.forEach(state::on);
        return state;
    }

    private static Plan plan(List<SubscriptionEvent> facts) {
        return facts.stream()
                .filter(EntitlementChanged.class::isInstance)
                .map(fact -> ((EntitlementChanged) fact).plan())
                .reduce(Plan.FREE, (_, last) -> last);
    }

    /** What the provider says when it is asked: how things stand. */
    private static SubscriptionCommand asked(SubscriptionCommand said) {
        return said instanceof TakeOverInvoice
                ? new TakeOverInvoice(ID, USER, PAID.asOf(LATER), true, LATER)
                : new TakeOverSubscription(ID, USER, LAST.asOf(LATER), true, LATER);
    }

    private static SubscriptionCommand take(SubscriptionSnapshot said) {
        return new TakeOverSubscription(ID, USER, said, false, END);
    }

    private static SubscriptionCommand take(InvoiceSnapshot said) {
        return new TakeOverInvoice(ID, USER, said, false, END);
    }

    private static SubscriptionSnapshot subscription(SubscriptionStatus status, Plan plan, int second) {
        return new SubscriptionSnapshot(
                "sub_1",
                "cus_1",
                status,
                "price_" + plan,
                plan,
                BillingCycle.MONTHLY,
                START,
                START,
                START,
                END,
                false,
                null,
                status == SubscriptionStatus.CANCELED ? END : null,
                null,
                false,
                START.plusSeconds(second));
    }

    private static InvoiceSnapshot invoice(InvoiceStatus status, int attempts, int second) {
        var due = new Money(1499, "usd");
        return new InvoiceSnapshot(
                "in_1",
                "A-1",
                "cus_1",
                "sub_1",
                status,
                BillingReason.CREATE,
                due,
                status == InvoiceStatus.PAID ? due : new Money(0, "usd"),
                new Money(0, "usd"),
                attempts,
                null,
                false,
                START,
                END,
                START,
                status == InvoiceStatus.PAID ? START : null,
                false,
                START.plusSeconds(second));
    }
}
