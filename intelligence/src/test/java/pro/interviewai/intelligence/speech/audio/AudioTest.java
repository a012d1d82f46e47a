package pro.interviewai.intelligence.speech.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.recording.RecordingProblem;
import pro.interviewai.ports.speech.AudioFormat;

class AudioTest {
    private static final AudioReader READER = new AudioReader(Optional::empty);

    @Test
    void aWav_isToldByItsContentAndMeasured() {
        var audio = READER.read(Sounds.silence(3));
        assertThat(audio.format()).isEqualTo(AudioFormat.WAV);
        assertThat(audio.seconds()).isEqualTo(3);
        assertThat(SpeechWave.of(audio).isSilent()).isTrue();
    }

    @Test
    void whatIsNoAudio_cutOff_orTooLong_isRefusedWithItsCode() {
        refused(new byte[0], RecordingProblem.AUDIO_MISSING);
        refused(
                "RIFF is a word in this text file, renamed to .wav".getBytes(StandardCharsets.UTF_8),
                RecordingProblem.AUDIO_FORMAT_UNKNOWN);
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), RecordingProblem.AUDIO_FORMAT_UNKNOWN);
        var wav = Sounds.silence(3);
        refused(Arrays.copyOf(wav, wav.length - 1), RecordingProblem.AUDIO_BROKEN);
        refused(Arrays.copyOf(wav, 30), RecordingProblem.AUDIO_BROKEN);
        refused(Sounds.silence(0), RecordingProblem.AUDIO_BROKEN);
        refused(Sounds.silence(301), RecordingProblem.AUDIO_TOO_LONG);
        assertThat(READER.read(Sounds.silence(300)).seconds()).isEqualTo(300);
    }

    @Test
    void noise_whateverItsFirstBytesClaim_neverBreaksTheReaders() {
        var random = new Random(7);
        for (var head : new String[] {
            "RIFF\0\0\0\0WAVE", "OggS", "\u001aE\u00df\u00a3", "\0\0\0\u0010ftyp", "ID3", "\u00ff\u00fb"
        }) {
            for (var i = 0; i < 500; i++) {
                var noise = new byte[random.nextInt(3_000) + 20];
                random.nextBytes(noise);
                var bytes = head.getBytes(StandardCharsets.ISO_8859_1);
                System.arraycopy(bytes, 0, noise, 0, bytes.length);
                try {
                    assertThat(READER.read(noise).seconds()).isPositive();
                } catch (ProblemException e) {
                    assertThat(e.problem().status()).isEqualTo(422);
                }
            }
        }
    }

    private static void refused(byte[] content, RecordingProblem problem) {
        assertThatThrownBy(() -> READER.read(content))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
