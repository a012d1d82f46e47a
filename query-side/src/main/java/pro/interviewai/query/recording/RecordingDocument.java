package pro.interviewai.query.recording;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import pro.interviewai.eventlog.crypto.KeyName;
import pro.interviewai.messages.recording.RecordingView;

/**
 * A recording as stored for reading.
 *
 * @param at position of the last event applied
 * @param version version of the stream at that event
 * @param transcript sealed JSON, absent unless transcribed
 * @param ownKey of the interview whose history is not saved, absent where it is
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
        @Nullable String reason,
        @Nullable String ownKey) {

    /** The name of the key that the transcript is sealed with. */
    String key() {
        return KeyName.of(userId, ownKey);
    }

    static final String COLLECTION = "recordings";
}
