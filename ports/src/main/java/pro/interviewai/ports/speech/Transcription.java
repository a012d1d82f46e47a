package pro.interviewai.ports.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said and when.
 *
 * @param text empty if nobody speaks
 * @param language ISO 639-1
 * @param confidence 0–1, none where the engine gives none
 * @param duration seconds of the audio
 * @param source {@code local} or {@code provider}
 * @param engine the engine and its version
 * @param model the model that it used
 * @param inputHash SHA-256 in hex of the audio
 * @param ignored the options that were given and that the engine knows nothing of
 */
public record Transcription(
        String text,
        String language,
        @Nullable Double confidence,
        double duration,
        List<Segment> segments,
        String source,
        String engine,
        String model,
        String inputHash,
        List<String> ignored) {

    public Transcription {
        segments = List.copyOf(segments);
        ignored = List.copyOf(ignored);
    }

    /**
     * A stretch of speech without a longer pause.
     *
     * @param id 0 for the first
     * @param start seconds from the beginning
     * @param confidence 0–1, none where the engine gives none
     */
    public record Segment(
            int id,
            double start,
            double end,
            String text,
            @Nullable Double confidence) {}
}
