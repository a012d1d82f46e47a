package pro.interviewai.saga.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pro.interviewai.intelligence.speech.AudioReader;
import pro.interviewai.intelligence.speech.AudioStore;
import pro.interviewai.intelligence.speech.SpeechToText;
import pro.interviewai.messages.recording.RecordingCommand.RecordFailure;
import pro.interviewai.messages.recording.RecordingEvent.AudioReceived;

class WhenAudioReceivedThenTranscribeTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final List<Object> sent = new ArrayList<>();

    @Test
    void givenAudioThatIsNoLongerTakenForGood_thenTheRecordingSaysWhy() {
        reaction("OggS and nothing else".getBytes(StandardCharsets.US_ASCII)).on(received());
        assertThat(((RecordFailure) sent.getFirst()).reason()).isEqualTo("AUDIO_BROKEN");
    }

    private static AudioReceived received() {
        return new AudioReceived("recording", "ann", null, "interview", "question", "url", "en", 2, NOON, NOON);
    }

    private WhenAudioReceivedThenTranscribe reaction(byte[] kept) {
        var bus = SimpleCommandBus.builder().build();
        bus.subscribe(RecordFailure.class.getName(), message -> sent.add(message.getPayload()));
        SpeechToText deaf = (_, _) -> {
            throw new AssertionError("nothing can be heard in this");
        };
        return new WhenAudioReceivedThenTranscribe(
                new AudioReader(),
                deaf,
                new Kept(kept),
                DefaultCommandGateway.builder().commandBus(bus).build(),
                Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private record Kept(byte[] audio) implements AudioStore {

        @Override
        public void keep(String userId, @Nullable String ownKey, String recordingId, byte[] audio) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<byte[]> find(String userId, @Nullable String ownKey, String recordingId) {
            return Optional.of(audio);
        }

        @Override
        public void remove(String recordingId) {
            throw new UnsupportedOperationException();
        }
    }
}
