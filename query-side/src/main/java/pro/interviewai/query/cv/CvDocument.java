package pro.interviewai.query.cv;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import pro.interviewai.messages.cv.VersionKind;

/**
 * A CV as stored for reading. Of a removed one only that it is removed is left.
 *
 * @param at position of the last event applied
 * @param version version of the stream at that event
 * @param name sealed
 * @param current number of the present version
 * @param count of its versions
 * @param versions by number
 */
@Document(CvDocument.COLLECTION)
record CvDocument(
        @Id String id,
        long at,
        long version,
        String userId,
        byte @Nullable [] name,
        @Nullable Integer current,
        @Nullable Integer count,
        @Nullable Map<String, Version> versions,
        @Nullable Instant addedAt,
        @Nullable Instant changedAt,
        @Nullable Boolean removed) {

    static final String COLLECTION = "cvs";

    /** @param branch sealed */
    record Version(VersionKind kind, @Nullable Integer parent, byte @Nullable [] branch, Instant addedAt) {}
}
