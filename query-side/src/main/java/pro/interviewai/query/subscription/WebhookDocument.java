package pro.interviewai.query.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A message of the payment provider, without its text, as stored for reading. */
@Document(WebhookDocument.COLLECTION)
record WebhookDocument(
        @Id String id,
        long at,
        String subject,
        String type,
        @Nullable String apiVersion,
        boolean livemode,
        Instant saidAt,
        Instant receivedAt) {

    static final String COLLECTION = "payment_webhooks";
}
