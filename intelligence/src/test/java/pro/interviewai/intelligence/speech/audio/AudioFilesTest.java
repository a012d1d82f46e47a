package pro.interviewai.intelligence.speech.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.recording.RecordingProblem;

/** Measuring where no decoder is installed: by the packets that are there, whatever headers say. */
class AudioFilesTest {
    private static final AudioReader READER = new AudioReader(Optional::empty);

    @ParameterizedTest
    @CsvFileSource(resources = "/audio/lengths.csv")
    void whatIsInAFile_isMeasured(String name, double seconds) {
        var audio = READER.read(recording(name));
        assertThat(audio.seconds()).isCloseTo(seconds, within(0.15));
        assertThat(audio.samples()).isNull();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/audio/refusals.csv")
    void whatCannotBeTaken_isRefusedInWordsThatAPersonUnderstands(String name, RecordingProblem problem, String words) {
        refused(READER, recording(name), problem, words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fragmented.m4a",
                "opus.m4a",
                "lying-granule.ogg",
                "ima-adpcm.wav",
                "recorder.webm",
                "vbr-without-xing.mp3"
            })
    void whatIsCutOff_isRefused(String name) {
        var whole = recording(name);
        for (var left : new int[] {whole.length - 1, whole.length - 300, whole.length / 2, 60}) {
            refused(READER, Arrays.copyOf(whole, left), RecordingProblem.AUDIO_BROKEN, "cut off or damaged: ");
        }
    }

    @Test
    void aDamagedFile_neverBreaksTheReaders_andNeverHoldsThem() {
        var random = new Random(11);
        for (var name : new String[] {
            "fragmented.m4a", "lying-duration.m4a", "opus.m4a", "chained-vorbis.ogg", "recorder.webm", "ms-adpcm.wav"
        }) {
            var whole = recording(name);
            for (var i = 0; i < 2_000; i++) {
                var damaged = whole.clone();
                for (var bytes = 0; bytes < 4; bytes++) {
                    damaged[12 + random.nextInt(damaged.length - 12)] = (byte) random.nextInt();
                }
                try {
                    assertThat(READER.read(damaged).seconds()).isPositive();
                } catch (ProblemException e) {
                    assertThat(e.problem().status()).as(e.detail()).isEqualTo(422);
                }
            }
        }
    }

    @Test
    void boxesWithinBoxes_andTablesThatNameTheSameBytesAgainAndAgain_endInTime() {
        var nested = ByteBuffer.allocate(20 * 1024 * 1024);
        nested.putInt(12).put("ftypM4A ".getBytes(StandardCharsets.US_ASCII));
        while (nested.remaining() >= 8) {
            nested.putInt(nested.remaining()).put("moov".getBytes(StandardCharsets.US_ASCII));
        }
        refused(READER, nested.array(), RecordingProblem.AUDIO_BROKEN, "");

        var clusters = ByteBuffer.allocate(20 * 1024 * 1024);
        clusters.putInt(0x1A45DFA3).put((byte) 0x80).putInt(0x18538067).put((byte) 0xff);
        while (clusters.remaining() >= 5) {
            clusters.putInt(0x1F43B675).put((byte) 0xff);
        }
        refused(READER, clusters.array(), RecordingProblem.AUDIO_BROKEN, "");

        var lying = recording("lying-duration.m4a");
        var table = new AudioBytes(lying);
        for (var at = 0; at < lying.length - 4; at++) {
            if (table.isName(at, "stsz")) {
                ByteBuffer.wrap(lying).putInt(at + 8, 1).putInt(at + 12, -1);
            } else if (table.isName(at, "stsc")) {
                ByteBuffer.wrap(lying).putInt(at + 16, -1);
            }
        }
        refused(READER, lying, RecordingProblem.AUDIO_BROKEN, "");
    }

    @Test
    void aFrameThatTellsOfOthers_isSilentOnlyInFront() {
        var frames = ByteBuffer.allocate(36 * 9_000);
        for (var at = 0; at < frames.capacity(); at += 36) {
            frames.position(at).putInt(0xfff31800).put("Info".getBytes(StandardCharsets.US_ASCII));
        }
        refused(READER, frames.array(), RecordingProblem.AUDIO_TOO_LONG, "minutes");
    }

    @Test
    void aCodingThatOnlyADecoderKnows_isSaid() {
        var gsm = recording("ima-adpcm.wav");
        ByteBuffer.wrap(gsm).order(ByteOrder.LITTLE_ENDIAN).putShort(20, (short) 0x31);
        refused(READER, gsm, RecordingProblem.AUDIO_FORMAT_UNKNOWN, "without FFmpeg");
    }

    static void refused(AudioReader reader, byte[] content, RecordingProblem problem, String words) {
        assertThatThrownBy(() -> reader.read(content)).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.problem()).as(e.detail()).isEqualTo(problem);
            assertThat(e.detail()).contains(words).doesNotContain("later");
        });
    }

    static byte[] recording(String name) {
        try (var file = AudioFilesTest.class.getResourceAsStream("/audio/" + name)) {
            assertThat(file).as(name).isNotNull();
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
