package pro.interviewai.query.subscription;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Whose a customer of the provider's is, as stored for reading. */
@Document(OwnerDocument.COLLECTION)
record OwnerDocument(@Id String customerId, long at, String userId) {

    static final String COLLECTION = "payment_owners";
}
