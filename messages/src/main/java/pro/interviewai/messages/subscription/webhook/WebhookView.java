package pro.interviewai.messages.subscription.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stored message of the payment provider, without what it says of a person. */
public record WebhookView(
        String id,
        String subject,
        String type,
        @Nullable String apiVersion,
        boolean livemode,
        Instant saidAt,
        Instant receivedAt) {}
