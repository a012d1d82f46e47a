package pro.interviewai.query.recording;

import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pro.interviewai.eventlog.crypto.KeyName;
import pro.interviewai.messages.recording.RecordingEvent.AudioDeleted;
import pro.interviewai.messages.recording.RecordingEvent.AudioReceived;
import pro.interviewai.messages.recording.RecordingEvent.AudioTranscribed;
import pro.interviewai.messages.recording.RecordingEvent.TranscriptionFailed;
import pro.interviewai.messages.recording.RecordingEvent.TranscriptionRetried;
import pro.interviewai.messages.recording.RecordingView.Status;

/** Writes what happens to recordings to where it is read. */
@ProcessingGroup("recording-projection")
public class RecordingProjection {
    private final RecordingStore store;

    public RecordingProjection(RecordingStore store) {
        this.store = store;
    }

    @EventHandler
    void on(AudioReceived event, @SequenceNumber long version, TrackingToken token) {
        var changes = new ArrayList<>(List.of(
                Updates.set("userId", event.userId()),
                Updates.set("interviewId", event.interviewId()),
                Updates.set("questionId", event.questionId()),
                Updates.set("status", Status.RECEIVED.name()),
                Updates.set("duration", event.duration()),
                Updates.set("audioKept", true),
                Updates.set("deleteAt", event.deleteAt())));
        if (event.ownKey() != null) {
            changes.add(Updates.set("ownKey", event.ownKey()));
        }
        store.apply(event.recordingId(), version, token, changes);
    }

    @EventHandler
    void on(AudioTranscribed event, @SequenceNumber long version, TrackingToken token) {
        var changes = new ArrayList<Bson>();
        changes.add(Updates.set("status", Status.TRANSCRIBED.name()));
        if (!isErased(event.transcript().text())) {
            store.seal(KeyName.of(event.userId(), event.ownKey()), event.recordingId(), event.transcript())
                    .ifPresent(transcript -> changes.add(Updates.set("transcript", transcript)));
        }
        store.apply(event.recordingId(), version, token, changes);
    }

    @EventHandler
    void on(TranscriptionFailed event, @SequenceNumber long version, TrackingToken token) {
        store.apply(
                event.recordingId(),
                version,
                token,
                List.of(Updates.set("status", Status.FAILED.name()), Updates.set("reason", event.reason())));
    }

    @EventHandler
    void on(TranscriptionRetried event, @SequenceNumber long version, TrackingToken token) {
        store.apply(
                event.recordingId(),
                version,
                token,
                List.of(
                        Updates.set("status", Status.RECEIVED.name()),
                        Updates.unset("reason"),
                        Updates.unset("transcript")));
    }

    @EventHandler
    void on(AudioDeleted event, @SequenceNumber long version, TrackingToken token) {
        store.apply(event.recordingId(), version, token, List.of(Updates.set("audioKept", false)));
    }

    @ResetHandler
    void reset() {
        store.clear();
    }

    private static boolean isErased(@Nullable String text) {
        return text == null;
    }
}
