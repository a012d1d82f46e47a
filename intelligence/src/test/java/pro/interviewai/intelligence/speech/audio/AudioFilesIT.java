package pro.interviewai.intelligence.speech.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static pro.interviewai.intelligence.speech.audio.AudioFilesTest.recording;
import static pro.interviewai.intelligence.speech.audio.AudioFilesTest.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import pro.interviewai.intelligence.speech.program.Installed;
import pro.interviewai.messages.recording.RecordingProblem;

/** Measuring where FFmpeg is installed: by decoding. What was counted and what was decoded agree. */
class AudioFilesIT {
    private static final AudioReader COUNTING = new AudioReader(Optional::empty);
    private static final AudioReader DECODING = new AudioReader();

    @TempDir
    private Path folder;

    @BeforeEach
    void decoderIsThere() {
        Installed.require("ffmpeg");
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        try (var files = Files.list(Path.of(Files.isWritable(Path.of("/dev/shm")) ? "/dev/shm" : "/tmp"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("interviewai-audio"));
        }
        assertThat(ProcessHandle.current().children())
                .noneMatch(child -> child.info().command().orElse("").contains("ffmpeg"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/audio/lengths.csv")
    void whatIsInAFile_isDecoded(String name, double seconds) {
        var audio = DECODING.read(recording(name));
        assertThat(audio.seconds()).isCloseTo(seconds, within(0.15));
        assertThat(audio.samples()).isNotNull();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/audio/refusals.csv")
    void whatCannotBeTaken_isRefusedInTheSameWords(String name, RecordingProblem problem, String words) {
        refused(DECODING, recording(name), problem, words);
    }

    static Stream<Arguments> coders() {
        return Stream.of(
                Arguments.of("a.mp3", new String[] {"-c:a", "libmp3lame", "-q:a", "5"}),
                Arguments.of("b.mp3", new String[] {"-c:a", "libmp3lame", "-ar", "8000", "-b:a", "8k"}),
                Arguments.of("a.ogg", new String[] {"-c:a", "libopus", "-frame_duration", "120"}),
                Arguments.of("b.ogg", new String[] {"-c:a", "libvorbis", "-ar", "44100", "-ac", "2"}),
                Arguments.of("a.webm", new String[] {"-c:a", "libopus", "-live", "1"}),
                Arguments.of("b.webm", new String[] {"-c:a", "libvorbis"}),
                Arguments.of("a.m4a", new String[] {"-c:a", "aac", "-ar", "44100"}),
                Arguments.of("b.m4a", new String[] {"-c:a", "alac"}),
                Arguments.of("c.m4a", new String[] {
                    "-c:a",
                    "aac",
                    "-f",
                    "mp4",
                    "-movflags",
                    "frag_keyframe+empty_moov+default_base_moof",
                    "-frag_duration",
                    "400000"
                }),
                Arguments.of("d.m4a", new String[] {
                    "-c:a", "libopus", "-strict", "-2", "-f", "mp4", "-movflags", "frag_keyframe+empty_moov"
                }),
                Arguments.of("a.wav", new String[] {"-c:a", "pcm_s24le", "-ar", "44100", "-ac", "2"}),
                Arguments.of("b.wav", new String[] {"-c:a", "pcm_mulaw", "-ar", "8000"}),
                Arguments.of("c.wav", new String[] {"-c:a", "adpcm_ms", "-ac", "2"}),
                Arguments.of("d.wav", new String[] {"-c:a", "adpcm_ima_wav", "-ac", "2"}));
    }

    @ParameterizedTest
    @MethodSource("coders")
    void whatIsCountedAndWhatIsDecoded_agree(String name, String... options) throws IOException, InterruptedException {
        var bytes = Sounds.convert(folder, Sounds.tone(7), name, options);
        var counted = COUNTING.read(bytes).seconds();
        assertThat(counted).isCloseTo(7, within(0.3));
        assertThat(DECODING.read(bytes).seconds()).isCloseTo(counted, within(0.3));
        refused(DECODING, Arrays.copyOf(bytes, bytes.length - 300), RecordingProblem.AUDIO_BROKEN, "");
        refused(COUNTING, Arrays.copyOf(bytes, bytes.length - 300), RecordingProblem.AUDIO_BROKEN, "");
    }

    @ParameterizedTest
    @MethodSource("coders")
    void threeHundredSecondsAreTaken_andThreeHundredAndOneAreNot(String name, String... options)
            throws IOException, InterruptedException {
        for (var reader : new AudioReader[] {COUNTING, DECODING}) {
            assertThat(reader.read(Sounds.convert(folder, Sounds.silence(300), name, options))
                            .seconds())
                    .isCloseTo(300, within(0.3));
            var longer = Sounds.convert(folder, Sounds.silence(301), name, options);
            refused(reader, longer, RecordingProblem.AUDIO_TOO_LONG, "5 minutes and 1 second;");
        }
    }

    @Test
    void piecesOneBehindTheOther_areMeasuredTogether() throws IOException, InterruptedException {
        var piece = Sounds.convert(folder, Sounds.silence(173), "a.ogg", "-c:a", "libopus", "-b:a", "8k");
        var chained = Arrays.copyOf(piece, 3 * piece.length);
        System.arraycopy(piece, 0, chained, piece.length, piece.length);
        System.arraycopy(piece, 0, chained, 2 * piece.length, piece.length);
        for (var reader : new AudioReader[] {COUNTING, DECODING}) {
            refused(reader, chained, RecordingProblem.AUDIO_TOO_LONG, "8 minutes and 39 seconds;");
        }
    }

    @Test
    void whatOnlyADecoderKnows_isMeasuredByIt_upToTheLimit() throws IOException, InterruptedException {
        var gsm = Sounds.convert(folder, Sounds.tone(3), "a.wav", "-c:a", "libgsm_ms", "-ar", "8000");
        assertThat(DECODING.read(gsm).seconds()).isCloseTo(3, within(0.15));
        var longer = Sounds.convert(folder, Sounds.silence(700), "a.wav", "-c:a", "libgsm_ms", "-ar", "8000");
        refused(DECODING, longer, RecordingProblem.AUDIO_TOO_LONG, "more than 10 minutes");
    }

    @Test
    void packetsWithoutSense_andATooSlowDecoder_areTheFilesFault() throws IOException, InterruptedException {
        var bytes = Sounds.convert(folder, Sounds.tone(30), "a.m4a", "-c:a", "aac", "-b:a", "64k");
        var noise = new byte[bytes.length / 2];
        new Random(5).nextBytes(noise);
        System.arraycopy(noise, 0, bytes, 1_000, noise.length);
        refused(DECODING, bytes, RecordingProblem.AUDIO_BROKEN, "can be decoded");

        var endless = Files.writeString(folder.resolve("ffmpeg"), "#!/bin/sh\nwhile :; do :; done\n");
        Files.setPosixFilePermissions(endless, PosixFilePermissions.fromString("rwx------"));
        var slow = new AudioReader(() -> Optional.of(new Decoder(endless, Duration.ofMillis(500))));
        refused(slow, recording("chained.ogg"), RecordingProblem.AUDIO_BROKEN, "takes longer");
    }
}
