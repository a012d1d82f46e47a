package pro.interviewai.saga.recording;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import pro.interviewai.messages.recording.RecordingEvent.AudioDeleted;
import pro.interviewai.ports.file.AudioStore;

/** Removes what is no longer kept; until that has worked, the event stays parked and is tried again. */
@ProcessingGroup("recording-deletion")
@DisallowReplay
public class WhenAudioDeletedThenRemoveIt {
    private final AudioStore store;

    public WhenAudioDeletedThenRemoveIt(AudioStore store) {
        this.store = store;
    }

    @EventHandler
    void on(AudioDeleted event) {
        store.remove(event.recordingId());
    }
}
