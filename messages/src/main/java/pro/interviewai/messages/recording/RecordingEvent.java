package pro.interviewai.messages.recording;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.DataSubject;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.OwnKey;
import pro.interviewai.messages.PersonalData;
import pro.interviewai.messages.StoredName;

/** What happens to recordings. One of an interview whose history is not saved is sealed with that interview's {@link OwnKey}. */
public sealed interface RecordingEvent {

    String recordingId();

    String userId();

    @StoredName("recording.AudioReceived")
    @Revision("2")
    record AudioReceived(
            @NotPersonalData String recordingId,
            @DataSubject String userId,
            @Nullable @OwnKey String ownKey,
            @NotPersonalData String interviewId,
            @NotPersonalData String questionId,
            @PersonalData String audioUrl,
            @Nullable @NotPersonalData String language,
            @NotPersonalData double duration,
            @NotPersonalData Instant deleteAt,
            @NotPersonalData Instant receivedAt)
            implements RecordingEvent {}

    @StoredName("recording.AudioTranscribed")
    @Revision("2")
    record AudioTranscribed(
            @NotPersonalData String recordingId,
            @DataSubject String userId,
            @Nullable @OwnKey String ownKey,
            @NotPersonalData String interviewId,
            @NotPersonalData String questionId,
            @PersonalData String audioUrl,
            @NotPersonalData double duration,
            Transcript transcript,
            @NotPersonalData Instant transcribedAt)
            implements RecordingEvent {}

    @StoredName("recording.TranscriptionFailed")
    @Revision("1")
    record TranscriptionFailed(
            @NotPersonalData String recordingId,
            @DataSubject String userId,
            @NotPersonalData String reason,
            @NotPersonalData Instant failedAt)
            implements RecordingEvent {}

    @StoredName("recording.TranscriptionRetried")
    @Revision("2")
    record TranscriptionRetried(
            @NotPersonalData String recordingId,
            @DataSubject String userId,
            @Nullable @OwnKey String ownKey,
            @Nullable @NotPersonalData String language,
            @NotPersonalData Instant retriedAt)
            implements RecordingEvent {}

    @StoredName("recording.AudioDeleted")
    @Revision("1")
    record AudioDeleted(
            @NotPersonalData String recordingId,
            @DataSubject String userId,
            @NotPersonalData Instant deletedAt) implements RecordingEvent {}
}
