package pro.interviewai.command.recording;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.recording.RecordingCommand.DeleteAudio;
import pro.interviewai.messages.recording.RecordingCommand.ReceiveAudio;
import pro.interviewai.messages.recording.RecordingCommand.RecordFailure;
import pro.interviewai.messages.recording.RecordingCommand.RecordTranscript;
import pro.interviewai.messages.recording.RecordingCommand.RetryTranscription;
import pro.interviewai.messages.recording.RecordingEvent.AudioDeleted;
import pro.interviewai.messages.recording.RecordingEvent.AudioReceived;
import pro.interviewai.messages.recording.RecordingEvent.AudioTranscribed;
import pro.interviewai.messages.recording.RecordingEvent.TranscriptionFailed;
import pro.interviewai.messages.recording.RecordingEvent.TranscriptionRetried;
import pro.interviewai.messages.recording.RecordingProblem;

/** The recording of one answer, from its arrival to its deletion. Handlers answer with the version of the stream. */
public class Recording {
    static final String RETENTION = "audio-retention";

    @AggregateIdentifier
    private @Nullable String recordingId;

    private @Nullable AudioReceived received;
    private boolean transcribed;
    private boolean failed;
    private boolean deleted;

    Recording() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    long handle(ReceiveAudio receive, DeadlineManager deadlines) {
        apply(new AudioReceived(
                receive.recordingId().value(),
                receive.userId().value(),
                receive.interviewId().ownKey(receive.saveHistory()),
                receive.interviewId().value(),
                receive.questionId(),
                receive.audioUrl(),
                receive.language(),
                receive.duration(),
                receive.deleteAt(),
                receive.at()));
        deadlines.schedule(receive.deleteAt(), RETENTION);
        return getVersion();
    }

    @CommandHandler
    long handle(RecordTranscript record) {
        var audio = audio();
        if (!transcribed) {
            apply(new AudioTranscribed(
                    audio.recordingId(),
                    audio.userId(),
                    audio.ownKey(),
                    audio.interviewId(),
                    audio.questionId(),
                    audio.audioUrl(),
                    audio.duration(),
                    record.transcript(),
                    record.at()));
        }
        return getVersion();
    }

    @CommandHandler
    long handle(RecordFailure record) {
        if (!failed) {
            apply(new TranscriptionFailed(audio().recordingId(), audio().userId(), record.reason(), record.at()));
        }
        return getVersion();
    }

    @CommandHandler
    long handle(RetryTranscription retry) {
        if (!audio().userId().equals(retry.userId().value())) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        if (failed && deleted) {
            throw new ProblemException(RecordingProblem.AUDIO_DELETED);
        }
        if (failed) {
            apply(new TranscriptionRetried(
                    audio().recordingId(), audio().userId(), audio().ownKey(), audio().language(), retry.at()));
        }
        return getVersion();
    }

    @DeadlineHandler(deadlineName = RETENTION)
    void retentionIsOver(@Timestamp Instant at) {
        delete(at);
    }

    @CommandHandler
    long handle(DeleteAudio delete) {
        delete(delete.at());
        return getVersion();
    }

    private void delete(Instant at) {
        if (!deleted) {
            apply(new AudioDeleted(audio().recordingId(), audio().userId(), at));
        }
    }

    @EventSourcingHandler
    void on(AudioReceived event) {
        recordingId = event.recordingId();
        received = event;
    }

    @EventSourcingHandler
    void on(AudioTranscribed event) {
        transcribed = true;
    }

    @EventSourcingHandler
    void on(TranscriptionFailed event) {
        failed = true;
    }

    @EventSourcingHandler
    void on(TranscriptionRetried event) {
        failed = false;
        transcribed = false;
    }

    @EventSourcingHandler
    void on(AudioDeleted event) {
        deleted = true;
    }

    private AudioReceived audio() {
        if (received == null) {
            throw new IllegalStateException("nothing was received for " + recordingId);
        }
        return received;
    }
}
