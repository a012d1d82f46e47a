package pro.interviewai.query.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import pro.interviewai.messages.subscription.DisputeStatus;

/**
 * An invoice as stored for reading.
 *
 * @param snapshot as JSON; absent while only a dispute is known
 * @param paidMinor what was paid, to tell payments from invoices of nothing
 */
@Document(InvoiceDocument.COLLECTION)
record InvoiceDocument(
        @Id String id,
        long at,
        String userId,
        @Nullable String snapshot,
        @Nullable Instant issuedAt,
        @Nullable Long paidMinor,
        @Nullable DisputeStatus dispute) {

    static final String COLLECTION = "invoices";
}
