package pro.interviewai.query.keepsake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A keepsake as stored for reading.
 *
 * @param at position of the last event applied
 * @param version version of the stream at that event
 * @param text sealed, or absent once it was erased
 */
@Document(KeepsakeDocument.COLLECTION)
record KeepsakeDocument(
        @Id String id,
        long at,
        long version,
        String userId,
        byte @Nullable [] text,
        boolean pinned,
        boolean printed,
        Instant keptAt) {

    static final String COLLECTION = "keepsakes";
}
