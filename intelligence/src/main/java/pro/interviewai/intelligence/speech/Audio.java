package pro.interviewai.intelligence.speech;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.recording.RecordingProblem;

/**
 * Audio whose container was recognised by its content and measured.
 *
 * @param content not copied; nobody changes it
 * @param seconds more than 0, up to {@value #MOST_SECONDS}
 */
public record Audio(byte[] content, AudioFormat format, double seconds) {
    public static final int MOST_BYTES = 25 * 1024 * 1024;
    static final int MOST_SECONDS = 300;
    /** What a recorder may add beyond the time that it shows. */
    private static final double GRACE_SECONDS = 1;

    /** @throws ProblemException with a {@link RecordingProblem} if it is none, cut off, or too long */
    public static Audio read(byte[] content) {
        if (content.length == 0) {
            throw new ProblemException(RecordingProblem.AUDIO_MISSING);
        }
        var format = format(content);
        double seconds;
        try {
            var bytes = new AudioBytes(content);
            seconds = switch (format) {
                case WAV -> WavFile.seconds(bytes);
                case MP3 -> Mp3File.seconds(bytes);
                case OGG -> OggFile.seconds(bytes);
                case WEBM -> WebmFile.seconds(bytes);
                case M4A -> Mp4File.seconds(bytes);
            };
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw new ProblemException(RecordingProblem.AUDIO_BROKEN);
        }
        if (!(seconds > 0)) {
            throw new ProblemException(RecordingProblem.AUDIO_BROKEN);
        }
        if (seconds > MOST_SECONDS + GRACE_SECONDS) {
            throw new ProblemException(RecordingProblem.AUDIO_TOO_LONG);
        }
        return new Audio(content, format, seconds);
    }

    private static AudioFormat format(byte[] content) {
        var head = new String(content, 0, Math.min(16, content.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("RIFF") && head.startsWith("WAVE", 8)) {
            return AudioFormat.WAV;
        }
        if (head.startsWith("OggS")) {
            return AudioFormat.OGG;
        }
        if (head.startsWith("\u001aE\u00df\u00a3")) {
            return AudioFormat.WEBM;
        }
        if (head.startsWith("ftyp", 4)) {
            return AudioFormat.M4A;
        }
        if (head.startsWith("ID3") || Mp3File.isFrame(new AudioBytes(content), 0)) {
            return AudioFormat.MP3;
        }
        throw new ProblemException(RecordingProblem.AUDIO_FORMAT_UNKNOWN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Audio that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "Audio[" + format + ", " + seconds + " s]";
    }
}
