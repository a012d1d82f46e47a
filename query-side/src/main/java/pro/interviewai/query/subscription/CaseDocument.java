package pro.interviewai.query.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import pro.interviewai.messages.subscription.CaseReason;

/**
 * Something that waits for an administrator, or did, as stored for reading.
 *
 * @param wish what somebody wrote who asks for a plan, sealed; none in other cases, and once the person is erased
 */
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
        boolean open,
        byte @Nullable [] wish) {

    static final String COLLECTION = "payment_cases";
}
