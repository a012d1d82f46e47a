package pro.interviewai.messages.recording;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.VersionedView;
import pro.interviewai.messages.interview.InterviewId;

/**
 * A recorded answer as its candidate sees it.
 *
 * @param duration seconds
 * @param saveHistory whether audio and transcript outlive the interview
 * @param audioKept whether the audio is still there
 * @param transcript none unless transcribed
 * @param reason code of why there is no transcript, or why it was not taken as the answer
 */
public record RecordingView(
        String id,
        String interviewId,
        String questionId,
        Status status,
        double duration,
        boolean saveHistory,
        boolean audioKept,
        Instant deleteAt,
        @Nullable Transcript transcript,
        @Nullable String reason,
        long version)
        implements VersionedView {

    /** As {@link InterviewId#ownKey}. */
    public @Nullable String ownKey() {
        return new InterviewId(interviewId).ownKey(saveHistory);
    }

    /** Where a recording stands. */
    public enum Status {
        @JsonProperty("received")
        RECEIVED,
        @JsonProperty("transcribed")
        TRANSCRIBED,
        @JsonProperty("failed")
        FAILED
    }
}
