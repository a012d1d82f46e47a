package pro.interviewai.messages.subscription.webhook;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a message of the payment provider. */
public sealed interface WebhookCommand {

    @TargetAggregateIdentifier
    WebhookId webhookId();

    /**
     * Keeps a genuine message; the second time it is there already.
     *
     * @param subject whose it is: a user's id, or the provider's id of the customer where the user is not told
     * @param body as it came
     * @param saidAt when the provider made it
     */
    record KeepWebhook(
            WebhookId webhookId,
            String subject,
            String type,
            @Nullable String apiVersion,
            boolean livemode,
            String body,
            Instant saidAt,
            Instant at)
            implements WebhookCommand {}

    /** Has what follows of a kept message done once more. */
    record TakeWebhookAgain(WebhookId webhookId, Instant at) implements WebhookCommand {}
}
