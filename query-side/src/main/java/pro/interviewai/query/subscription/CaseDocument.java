package pro.interviewai.query.subscription;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import pro.interviewai.messages.subscription.CaseReason;

/** Something that waits for an administrator, or did, as stored for reading. */
@Document(CaseDocument.COLLECTION)
record CaseDocument(
        @Id String id,
        long at,
        String caseId,
        String subscriptionId,
        String userId,
        CaseReason reason,
        String detail,
        Instant parkedAt,
        boolean open) {

    static final String COLLECTION = "payment_cases";
}
