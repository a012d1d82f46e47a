package pro.interviewai.intelligence.speech.audio;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.interview.AnswerLimits;
import pro.interviewai.messages.recording.RecordingProblem;
import pro.interviewai.ports.speech.Audio;
import pro.interviewai.ports.speech.AudioFormat;

/**
 * Recognises and measures audio that came from outside. Its packets are counted, and nothing that a header says of the length
 * is believed; where FFmpeg is installed the audio is decoded as well, and the length is that of what was decoded.
 */
public final class AudioReader {
    public static final int MOST_SECONDS = AnswerLimits.LONGEST_AUDIO;
    /** What the first and the last packet of a codec may add to what was recorded. */
    private static final double TOLERANCE_SECONDS = 0.3;

    /** Of what is counted this may be lost in decoding: packets that a decoder only starts from. */
    private static final double LOST_SECONDS = 1;

    private final Supplier<Optional<Decoder>> decoder;

    public AudioReader() {
        this(Decoder::find);
    }

    /** Whether FFmpeg is installed, as it is now. */
    public static boolean decodes() {
        return Decoder.find().isPresent();
    }

    AudioReader(Supplier<Optional<Decoder>> decoder) {
        this.decoder = decoder;
    }

    /** @throws ProblemException with {@link RecordingProblem#AUDIO_FORMAT_UNKNOWN} */
    public static AudioFormat formatOf(byte[] content) {
        return AudioContainer.of(content).format();
    }

    /** @throws ProblemException with a {@link RecordingProblem} that says what is wrong with it */
    public Audio read(byte[] content) {
        if (content.length == 0) {
            throw new ProblemException(RecordingProblem.AUDIO_MISSING);
        }
        var container = AudioContainer.of(content);
        try {
            return read(content, container);
        } catch (BrokenAudio e) {
            throw new ProblemException(
                    RecordingProblem.AUDIO_BROKEN, "This audio is cut off or damaged: " + e.getMessage() + ".");
        }
    }

    private Audio read(byte[] content, AudioContainer container) {
        var ffmpeg = decoder.get().orElse(null);
        var counted = counted(content, container, ffmpeg);
        counted.ifPresent(AudioReader::mustFit);
        if (ffmpeg == null) {
            return new Audio(content, container.format(), counted.orElseThrow(), null);
        }
        var wave = ffmpeg.decode(content, container);
        mustFit(wave.seconds());
        if (counted.isPresent() && wave.seconds() < counted.getAsDouble() - LOST_SECONDS) {
            throw new BrokenAudio(String.format(
                    Locale.ROOT,
                    "only %.1f of its %.1f seconds can be decoded",
                    wave.seconds(),
                    counted.getAsDouble()));
        }
        return new Audio(content, container.format(), wave.seconds(), wave.samples());
    }

    /** Nothing where only decoding tells. */
    private static OptionalDouble counted(byte[] content, AudioContainer container, @Nullable Decoder ffmpeg) {
        try {
            return OptionalDouble.of(container.seconds(content));
        } catch (UnknownCoding e) {
            if (ffmpeg == null) {
                throw new ProblemException(
                        RecordingProblem.AUDIO_FORMAT_UNKNOWN,
                        "The coding of this audio (" + e.getMessage() + ") is not understood here without FFmpeg.");
            }
            return OptionalDouble.empty();
        }
    }

    private static void mustFit(double seconds) {
        if (!(seconds > 0)) {
            throw new BrokenAudio("there is no sound in it");
        }
        if (seconds > MOST_SECONDS + TOLERANCE_SECONDS) {
            throw new ProblemException(
                    RecordingProblem.AUDIO_TOO_LONG,
                    "This audio lasts " + told(seconds) + "; it may last up to " + told(MOST_SECONDS) + ".");
        }
    }

    private static String told(double seconds) {
        if (seconds >= Decoder.COUNTED_SECONDS) {
            return "more than " + Decoder.COUNTED_SECONDS / 60 + " minutes";
        }
        var whole = seconds > MOST_SECONDS ? Math.max(Math.round(seconds), MOST_SECONDS + 1) : MOST_SECONDS;
        var rest = whole % 60;
        return whole / 60 + " minutes" + (rest == 0 ? "" : " and " + rest + (rest == 1 ? " second" : " seconds"));
    }
}
