package pro.interviewai.query.recording;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import pro.interviewai.messages.recording.RecordingView;

/**
 * A recording as stored for reading.
 *
 * @param at position of the last event applied
 * @param version version of the stream at that event
 * @param transcript sealed JSON, absent unless transcribed
 */
@Document(RecordingDocument.COLLECTION)
record RecordingDocument(
        @Id String id,
        long at,
        long version,
        String userId,
        String interviewId,
        String questionId,
        RecordingView.Status status,
        double duration,
        boolean audioKept,
        Instant deleteAt,
        byte @Nullable [] transcript,
        @Nullable String reason) {

    static final String COLLECTION = "recordings";
}
