package pro.interviewai.command.subscription;

import static pro.interviewai.command.subscription.Subscriber.NOON;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.subscription.webhook.WebhookCommand.KeepWebhook;
import pro.interviewai.messages.subscription.webhook.WebhookCommand.TakeWebhookAgain;
import pro.interviewai.messages.subscription.webhook.WebhookEvent.WebhookReceived;
import pro.interviewai.messages.subscription.webhook.WebhookEvent.WebhookTakenAgain;
import pro.interviewai.messages.subscription.webhook.WebhookId;

class WebhookTest {
    private static final WebhookId ID = WebhookId.of("evt_1");
    private static final WebhookReceived RECEIVED =
            new WebhookReceived(ID.value(), "user-1", "invoice.paid", "2026-07-29.dahlia", false, "{}", NOON, NOON);

    private final FixtureConfiguration<Webhook> webhook = new AggregateTestFixture<>(Webhook.class);

    @Test
    void whenAMessageComes_thenItIsKept() {
        webhook.givenNoPriorActivity().when(keep()).expectEvents(RECEIVED);
    }

    @Test
    void whenItComesAgain_thenItsStreamDoesNotBeginAgain() {
        webhook.given(RECEIVED).when(keep()).expectException(EventStoreException.class);
    }

    @Test
    void whenItIsToBeTakenAgain_thenWhoeverHearsThatNeedsNothingElse() {
        webhook.given(RECEIVED)
                .when(new TakeWebhookAgain(ID, NOON))
                .expectEvents(new WebhookTakenAgain(ID.value(), "user-1", "invoice.paid", "{}", NOON));
    }

    private static KeepWebhook keep() {
        return new KeepWebhook(ID, "user-1", "invoice.paid", "2026-07-29.dahlia", false, "{}", NOON, NOON);
    }
}
