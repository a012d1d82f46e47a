package pro.interviewai.saga.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import pro.interviewai.intelligence.speech.audio.AudioReader;
import pro.interviewai.messages.recording.RecordingCommand.RecordFailure;
import pro.interviewai.messages.recording.RecordingEvent.AudioReceived;
import pro.interviewai.messages.recording.RecordingId;
import pro.interviewai.ports.speech.SpeechToText;
import pro.interviewai.saga.SentCommands;

class WhenAudioReceivedThenTranscribeTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final KeptAudio audio = new KeptAudio();
    private final SentCommands sent = new SentCommands();

    @Test
    void givenAudioThatIsNoLongerTakenForGood_thenTheRecordingSaysWhy() {
        audio.keep("ann", null, "recording", "OggS and nothing else".getBytes(StandardCharsets.US_ASCII));
        reaction().on(received());
        assertThat(sent.all()).containsExactly(new RecordFailure(new RecordingId("recording"), "AUDIO_BROKEN", NOON));
    }

    @Test
    void givenAudioThatIsNotKeptAnyMore_thenTheRecordingSaysSo() {
        reaction().on(received());
        assertThat(sent.all()).containsExactly(new RecordFailure(new RecordingId("recording"), "AUDIO_DELETED", NOON));
    }

    private static AudioReceived received() {
        return new AudioReceived("recording", "ann", null, "interview", "question", "url", "en", 2, NOON, NOON);
    }

    private WhenAudioReceivedThenTranscribe reaction() {
        SpeechToText deaf = (_, _) -> {
            throw new AssertionError("nothing can be heard in this");
        };
        return new WhenAudioReceivedThenTranscribe(
                new AudioReader(), deaf, audio, sent.gateway(), Clock.fixed(NOON, ZoneOffset.UTC));
    }
}
