package pro.interviewai.command.subscription;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.subscription.webhook.WebhookCommand.KeepWebhook;
import pro.interviewai.messages.subscription.webhook.WebhookCommand.TakeWebhookAgain;
import pro.interviewai.messages.subscription.webhook.WebhookEvent.WebhookReceived;
import pro.interviewai.messages.subscription.webhook.WebhookEvent.WebhookTakenAgain;
import pro.interviewai.messages.subscription.webhook.WebhookId;

/** A message of the payment provider, kept once however often it comes. */
public final class Webhook {
    @AggregateIdentifier
    private @Nullable WebhookId id;

    private @Nullable WebhookReceived received;

    Webhook() {}

    /** It is not looked whether it is there: the log takes the beginning of each stream once. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    long handle(KeepWebhook keep) {
        apply(new WebhookReceived(
                keep.webhookId().value(),
                keep.subject(),
                keep.type(),
                keep.apiVersion(),
                keep.livemode(),
                keep.body(),
                keep.saidAt(),
                keep.at()));
        return getVersion();
    }

    @CommandHandler
    long handle(TakeWebhookAgain again) {
        if (received != null) {
            apply(new WebhookTakenAgain(
                    received.webhookId(), received.subject(), received.type(), received.body(), again.at()));
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(WebhookReceived event) {
        id = new WebhookId(event.webhookId());
        received = event;
    }
}
