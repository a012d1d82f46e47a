package pro.interviewai.intelligence.speech;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.recording.RecordingProblem;

/** Containers that are understood, told by their content. */
public enum AudioFormat {
    WAV("audio/wav", "wav", WavFile::seconds),
    MP3("audio/mpeg", "mp3", Mp3File::seconds),
    OGG("audio/ogg", "ogg", OggFile::seconds),
    WEBM("audio/webm", "matroska", WebmFile::seconds),
    M4A("audio/mp4", "mov", Mp4File::seconds);

    private final String mediaType;
    private final String demuxer;
    private final ToDoubleFunction<AudioBytes> seconds;

    AudioFormat(String mediaType, String demuxer, ToDoubleFunction<AudioBytes> seconds) {
        this.mediaType = mediaType;
        this.demuxer = demuxer;
        this.seconds = seconds;
    }

    /** @throws ProblemException with {@link RecordingProblem#AUDIO_FORMAT_UNKNOWN} */
    public static AudioFormat of(byte[] content) {
        var head = new String(content, 0, Math.min(16, content.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("RIFF") && head.startsWith("WAVE", 8)) {
            return WAV;
        }
        if (head.startsWith("OggS")) {
            return OGG;
        }
        if (head.startsWith("\u001aE\u00df\u00a3")) {
            return WEBM;
        }
        if (head.startsWith("ftyp", 4)) {
            return M4A;
        }
        if (head.startsWith("ID3") || Mp3File.isFrame(new AudioBytes(content), 0)) {
            return MP3;
        }
        throw new ProblemException(RecordingProblem.AUDIO_FORMAT_UNKNOWN);
    }

    public String mediaType() {
        return mediaType;
    }

    public String fileName() {
        return "audio." + name().toLowerCase(Locale.ROOT);
    }

    /** FFmpeg's name for what takes this container apart. */
    String demuxer() {
        return demuxer;
    }

    /**
     * How long all sound in the file lasts by its packets.
     *
     * @throws BrokenAudio if it is cut off or damaged
     * @throws UnknownCoding if only decoding could tell
     */
    double seconds(byte[] content) {
        try {
            return seconds.applyAsDouble(new AudioBytes(content));
        } catch (IndexOutOfBoundsException cut) {
            throw new BrokenAudio("it ends before everything has come that it announces");
        }
    }
}
