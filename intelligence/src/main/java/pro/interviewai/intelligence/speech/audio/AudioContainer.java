package pro.interviewai.intelligence.speech.audio;

import java.nio.charset.StandardCharsets;
import java.util.function.ToDoubleFunction;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.recording.RecordingProblem;
import pro.interviewai.ports.speech.AudioFormat;

/** Containers that are understood, told by their content. */
enum AudioContainer {
    WAV(AudioFormat.WAV, "wav", WavFile::seconds),
    MP3(AudioFormat.MP3, "mp3", Mp3File::seconds),
    OGG(AudioFormat.OGG, "ogg", OggFile::seconds),
    WEBM(AudioFormat.WEBM, "matroska", WebmFile::seconds),
    M4A(AudioFormat.M4A, "mov", Mp4File::seconds);

    private final AudioFormat format;
    private final String demuxer;
    private final ToDoubleFunction<AudioBytes> seconds;

    AudioContainer(AudioFormat format, String demuxer, ToDoubleFunction<AudioBytes> seconds) {
        this.format = format;
        this.demuxer = demuxer;
        this.seconds = seconds;
    }

    /** @throws ProblemException with {@link RecordingProblem#AUDIO_FORMAT_UNKNOWN} */
    static AudioContainer of(byte[] content) {
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

    AudioFormat format() {
        return format;
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
