package pro.interviewai.intelligence.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import pro.interviewai.messages.recording.RecordingProblem;

/**
 * Audio as engines on this machine want it: WAV, 16 kHz, one channel, 16 bits.
 *
 * @param wav not copied; nobody changes it
 */
record SpeechWave(byte[] wav) {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int HEADER = 44;
    private static final int FRAME_BYTES = 2 * 480;
    /** Of full scale; a quiet room lies below, a whisper above. */
    private static final double QUIET = 0.004;

    /**
     * Converts by ffmpeg or sox, whichever is installed.
     *
     * @throws SpeechException when neither is there, or it cannot read the audio
     */
    static SpeechWave of(Audio audio) {
        if (isAsWanted(audio)) {
            return new SpeechWave(audio.content());
        }
        try (var workspace = Workspace.open()) {
            var from = workspace.file(audio.format().fileName());
            var to = workspace.file("speech.wav");
            Files.write(from, audio.content());
            Program.run(converter(from.toString(), to.toString()), workspace.file("output"), LIMIT);
            return new SpeechWave(Files.readAllBytes(to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether nothing in it is louder than a quiet room. */
    boolean isSilent() {
        for (var at = HEADER; at + FRAME_BYTES <= wav.length; at += FRAME_BYTES) {
            double sum = 0;
            for (var i = at; i < at + FRAME_BYTES; i += 2) {
                var sample = (short) (wav[i] & 0xff | wav[i + 1] << 8) / 32_768.0;
                sum += sample * sample;
            }
            if (Math.sqrt(2 * sum / FRAME_BYTES) > QUIET) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAsWanted(Audio audio) {
        if (audio.format() != AudioFormat.WAV || audio.content().length < HEADER) {
            return false;
        }
        var bytes = new AudioBytes(audio.content());
        return bytes.name(12, 4).equals("fmt ")
                && bytes.u32le(16) == 16
                && bytes.u16le(20) == 1
                && bytes.u16le(22) == 1
                && bytes.u32le(24) == 16_000
                && bytes.u16le(34) == 16
                && bytes.name(36, 4).equals("data");
    }

    private static List<String> converter(String from, String to) {
        return Program.find("ffmpeg")
                .map(program -> List.of(
                        program.toString(),
                        "-nostdin",
                        "-v",
                        "error",
                        "-protocol_whitelist",
                        "file",
                        "-i",
                        from,
                        "-vn",
                        "-map_metadata",
                        "-1",
                        "-fflags",
                        "+bitexact",
                        "-ac",
                        "1",
                        "-ar",
                        "16000",
                        "-c:a",
                        "pcm_s16le",
                        to))
                .or(() -> Program.find("sox")
                        .map(program -> List.of(program.toString(), from, "-r", "16000", "-c", "1", "-b", "16", to)))
                .orElseThrow(() -> new SpeechException(RecordingProblem.NO_AUDIO_CONVERTER));
    }
}
