package pro.interviewai.saga.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.recording.RecordingEvent.AudioDeleted;

class WhenAudioDeletedThenRemoveItTest {
    private final KeptAudio audio = new KeptAudio();

    @Test
    void givenADeletedRecording_thenItsAudioIsRemovedAndNoOther() {
        audio.keep("ann", null, "deleted", new byte[] {1});
        audio.keep("ann", null, "other", new byte[] {2});
        var reaction = new WhenAudioDeletedThenRemoveIt(audio);
        reaction.on(deleted());
        reaction.on(deleted());
        assertThat(audio.find("ann", null, "deleted")).isEmpty();
        assertThat(audio.find("ann", null, "other")).isPresent();
    }

    private static AudioDeleted deleted() {
        return new AudioDeleted("deleted", "ann", Instant.parse("2026-03-01T12:00:00Z"));
    }
}
