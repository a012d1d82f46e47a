package pro.interviewai.messages.recording;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.InterviewId;

/** What can be asked of a recording. Each command may be repeated without a second effect. */
public sealed interface RecordingCommand {

    @TargetAggregateIdentifier
    RecordingId recordingId();

    /**
     * Takes in audio that is already stored.
     *
     * @param saveHistory whether what is said in the interview outlives it
     * @param language spoken, none if unknown
     * @param duration seconds
     * @param deleteAt when the audio goes
     */
    record ReceiveAudio(
            RecordingId recordingId,
            UserId userId,
            boolean saveHistory,
            InterviewId interviewId,
            String questionId,
            String audioUrl,
            @Nullable String language,
            double duration,
            Instant deleteAt,
            Instant at)
            implements RecordingCommand {}

    record RecordTranscript(RecordingId recordingId, Transcript transcript, Instant at) implements RecordingCommand {}

    /** @param reason a code of {@link RecordingProblem} or of the interview's refusals */
    record RecordFailure(RecordingId recordingId, String reason, Instant at) implements RecordingCommand {}

    /** Has the audio removed before its time. */
    record DeleteAudio(RecordingId recordingId, Instant at) implements RecordingCommand {}

    /** Has the engines try once more, as long as the audio is there. */
    record RetryTranscription(RecordingId recordingId, UserId userId, Instant at) implements RecordingCommand {}
}
