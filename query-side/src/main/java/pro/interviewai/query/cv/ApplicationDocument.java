package pro.interviewai.query.cv;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An application as stored for reading. Of a removed one only that it is removed is left.
 *
 * @param at position of the last event applied
 * @param version version of the stream at that event
 * @param company sealed, as are the role and the note
 * @param number of the version of the CV
 */
@Document(ApplicationDocument.COLLECTION)
record ApplicationDocument(
        @Id String id,
        long at,
        long version,
        String userId,
        byte @Nullable [] company,
        byte @Nullable [] role,
        byte @Nullable [] note,
        @Nullable String cvId,
        @Nullable Integer number,
        @Nullable Instant sentAt,
        @Nullable Instant recordedAt,
        @Nullable Boolean removed) {

    static final String COLLECTION = "cv_applications";
}
