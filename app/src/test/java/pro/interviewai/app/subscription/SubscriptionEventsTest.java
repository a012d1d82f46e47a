package pro.interviewai.app.subscription;

import static pro.interviewai.app.subscription.SubscriptionExamples.AT;
import static pro.interviewai.app.subscription.SubscriptionExamples.LATER;
import static pro.interviewai.app.subscription.SubscriptionExamples.PRICE;
import static pro.interviewai.app.subscription.SubscriptionExamples.USER;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pro.interviewai.app.slice.Slices;
import pro.interviewai.eventlog.serialization.EventContract;
import pro.interviewai.eventlog.serialization.EventTypes;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.BillingReason;
import pro.interviewai.messages.subscription.DisputeSnapshot;
import pro.interviewai.messages.subscription.DisputeStatus;
import pro.interviewai.messages.subscription.Instruction;
import pro.interviewai.messages.subscription.InstructionKind;
import pro.interviewai.messages.subscription.InvoiceSnapshot;
import pro.interviewai.messages.subscription.InvoiceStatus;
import pro.interviewai.messages.subscription.SubscriptionEvent;
import pro.interviewai.messages.subscription.SubscriptionEvent.DisputeTakenOver;
import pro.interviewai.messages.subscription.SubscriptionEvent.EntitlementChanged;
import pro.interviewai.messages.subscription.SubscriptionEvent.InstructionGiven;
import pro.interviewai.messages.subscription.SubscriptionEvent.InvoiceTakenOver;
import pro.interviewai.messages.subscription.SubscriptionEvent.PaymentFailed;
import pro.interviewai.messages.subscription.SubscriptionEvent.SubscriptionTakenOver;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;
import pro.interviewai.messages.subscription.SubscriptionStatus;
import pro.interviewai.messages.subscription.webhook.WebhookEvent;
import pro.interviewai.messages.subscription.webhook.WebhookEvent.WebhookReceived;
import pro.interviewai.messages.subscription.webhook.WebhookEvent.WebhookTakenAgain;

/** Holds the events of subscriptions to their approved JSON. */
class SubscriptionEventsTest {
    private static final Path APPROVED = Path.of("src", "test", "resources", "events");
    private static final String ID = "subscription-" + USER;
    private static final String WEBHOOK = "webhook-evt_1";

    @Test
    void subscriptionEvents() {
        contract(SubscriptionEvent.class).verify(APPROVED.resolve("subscription"), SubscriptionExamples.ALL);
    }

    @Test
    void webhookEvents() {
        contract(WebhookEvent.class)
                .verify(
                        APPROVED.resolve("webhook"),
                        List.of(
                                new WebhookReceived(
                                        WEBHOOK, USER, "invoice.paid", "2026-07-29.dahlia", true, "{}", AT, LATER),
                                new WebhookTakenAgain(WEBHOOK, USER, "invoice.paid", "{}", LATER)));
    }

    /** The same with nothing in every place that may be empty, where there is one. */
    @Test
    void subscriptionEventsAtTheirSparsest() {
        var sparse = List.<SubscriptionEvent>of(
                new InstructionGiven(
                        ID, USER, Instruction.about("cancel-1", InstructionKind.CANCEL_NOW, "sub_1"), USER, AT),
                new SubscriptionTakenOver(
                        ID,
                        USER,
                        new SubscriptionSnapshot(
                                "sub_1",
                                "cus_1",
                                SubscriptionStatus.ACTIVE,
                                "price_1",
                                null,
                                null,
                                AT,
                                AT,
                                AT,
                                LATER,
                                false,
                                null,
                                null,
                                null,
                                false,
                                AT),
                        AT),
                new InvoiceTakenOver(
                        ID,
                        USER,
                        new InvoiceSnapshot(
                                "in_1",
                                null,
                                "cus_1",
                                null,
                                InvoiceStatus.DRAFT,
                                BillingReason.OTHER,
                                PRICE,
                                PRICE,
                                PRICE,
                                0,
                                null,
                                false,
                                AT,
                                AT,
                                AT,
                                null,
                                false,
                                AT),
                        AT),
                new DisputeTakenOver(
                        ID, USER, new DisputeSnapshot("dp_1", "cus_1", null, DisputeStatus.OPEN, PRICE, false, AT), AT),
                new EntitlementChanged(ID, USER, USER + "-1", Plan.FREE, null, AT, AT),
                new PaymentFailed(ID, USER, "in_1", PRICE, null, AT));
        var others = SubscriptionExamples.ALL.stream()
                .filter(full -> sparse.stream().noneMatch(event -> event.getClass() == full.getClass()));
        contract(SubscriptionEvent.class)
                .verify(
                        APPROVED.resolve("subscription-sparse"),
                        Stream.concat(sparse.stream(), others).toList());
    }

    private static EventContract contract(Class<?> family) {
        return new EventContract(
                EventTypes.builder().events(family).build(),
                new Slices(List.of(new SubscriptionConfiguration())).upcasters());
    }
}
