package pro.interviewai.intelligence.speech.audio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pro.interviewai.intelligence.speech.program.Program;
import pro.interviewai.intelligence.speech.program.Workspace;
import pro.interviewai.messages.recording.RecordingProblem;
import pro.interviewai.ports.speech.Audio;
import pro.interviewai.ports.speech.AudioFormat;
import pro.interviewai.ports.speech.SpeechException;

/**
 * Audio as engines on this machine want it: 16 kHz, one channel, 16 bits.
 *
 * @param samples two bytes each, the lower one first; not copied; nobody changes it
 */
public record SpeechWave(byte[] samples) {
    static final int HERTZ = 16_000;
    static final int SECOND_BYTES = 2 * HERTZ;

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int HEADER = 44;
    private static final int FRAME_BYTES = 2 * 480;
    /** Of full scale; a quiet room lies below, a whisper above. */
    private static final double QUIET = 0.004;

    /**
     * What was decoded already, or what sox makes of the audio where FFmpeg is not installed.
     *
     * @throws SpeechException when neither is there, or sox cannot read the audio
     */
    public static SpeechWave of(Audio audio) {
        if (audio.samples() != null) {
            return new SpeechWave(audio.samples());
        }
        if (isAsWanted(audio)) {
            return new SpeechWave(Arrays.copyOfRange(audio.content(), HEADER, audio.content().length));
        }
        var sox = Program.find("sox").orElseThrow(() -> new SpeechException(RecordingProblem.NO_AUDIO_CONVERTER));
        try (var workspace = Workspace.open()) {
            var from = workspace.file(audio.format().fileName());
            Files.write(from, audio.content());
            var command = List.of(
                    sox.toString(),
                    from.toString(),
                    "-t",
                    "raw",
                    "-r",
                    "16000",
                    "-c",
                    "1",
                    "-b",
                    "16",
                    "-e",
                    "signed",
                    "-");
            var run = Program.run(command, LIMIT, Decoder.COUNTED_SECONDS * SECOND_BYTES);
            if (run.ending() != Program.Ending.WELL) {
                throw new SpeechException(RecordingProblem.NO_AUDIO_CONVERTER);
            }
            return new SpeechWave(run.output());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SpeechException(RecordingProblem.SPEECH_ENGINE_FAILED, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public double seconds() {
        return (double) samples.length / SECOND_BYTES;
    }

    /** Whether nothing in it is louder than a quiet room. */
    public boolean isSilent() {
        for (var at = 0; at + FRAME_BYTES <= samples.length; at += FRAME_BYTES) {
            if (loudness(at) > QUIET) {
                return false;
            }
        }
        return true;
    }

    /** With the header of a WAV in front. */
    public byte[] wav() {
        return ByteBuffer.allocate(HEADER + samples.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(HEADER - 8 + samples.length)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(HERTZ)
                .putInt(SECOND_BYTES)
                .putShort((short) 2)
                .putShort((short) 16)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt(samples.length)
                .put(samples)
                .array();
    }

    /**
     * Pieces one after the other, each cut where it is quietest in the last third of the time that it may have.
     *
     * @param longest seconds of a piece
     */
    public List<SpeechWave> pieces(int longest) {
        var pieces = new ArrayList<SpeechWave>();
        for (var from = 0; from < samples.length; ) {
            var most = from + longest * SECOND_BYTES;
            var to = most >= samples.length ? samples.length : quietest(most - longest * SECOND_BYTES / 3, most);
            pieces.add(new SpeechWave(Arrays.copyOfRange(samples, from, to)));
            from = to;
        }
        return pieces;
    }

    private int quietest(int from, int to) {
        var quietest = to;
        var least = Double.MAX_VALUE;
        for (var at = from; at + FRAME_BYTES <= to; at += FRAME_BYTES) {
            var loudness = loudness(at);
            if (loudness <= least) {
                least = loudness;
                quietest = at + FRAME_BYTES / 2;
            }
        }
        return quietest;
    }

    private double loudness(int from) {
        double sum = 0;
        for (var i = from; i < from + FRAME_BYTES; i += 2) {
            var sample = (short) (samples[i] & 0xff | samples[i + 1] << 8) / 32_768.0;
            sum += sample * sample;
        }
        return Math.sqrt(2 * sum / FRAME_BYTES);
    }

    private static boolean isAsWanted(Audio audio) {
        if (audio.format() != AudioFormat.WAV || audio.content().length < HEADER) {
            return false;
        }
        var bytes = new AudioBytes(audio.content());
        return bytes.isName(12, "fmt ")
                && bytes.u32le(16) == 16
                && bytes.u16le(20) == 1
                && bytes.u16le(22) == 1
                && bytes.u32le(24) == HERTZ
                && bytes.u16le(34) == 16
                && bytes.isName(36, "data");
    }
}
