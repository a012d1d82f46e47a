package pro.interviewai.query.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A signed-in device as stored for reading.
 *
 * @param at position of the last event applied
 * @param version version of the stream at that event
 * @param userAgent sealed, or absent once it was erased
 */
@Document(LoginSessionDocument.COLLECTION)
record LoginSessionDocument(
        @Id String id,
        long at,
        long version,
        String userId,
        byte @Nullable [] userAgent,
        Instant openedAt,
        Instant expiresAt,
        @Nullable Instant refreshedAt,
        @Nullable Instant closedAt) {

    static final String COLLECTION = "login_sessions";
}
