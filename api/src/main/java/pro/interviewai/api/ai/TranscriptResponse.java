package pro.interviewai.api.ai;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.speech.Delivery;
import pro.interviewai.ports.speech.Transcription;

/**
 * What was said.
 *
 * @param transcript empty if nobody speaks
 * @param confidence 0–1, none where the engine gives none
 * @param duration seconds of the audio
 * @param delivery how it was said, measured from the transcript's times
 * @param provenance who heard it
 * @param ignored those of prompt, temperature and model that were given and that this engine knows nothing of
 */
record TranscriptResponse(
        String transcript,
        String language,
        @Nullable Double confidence,
        double duration,
        List<Transcription.Segment> segments,
        Delivery delivery,
        Provenance provenance,
        List<String> ignored) {

    record Provenance(String source, String engine, String model, String inputHash) {}

    static TranscriptResponse of(Transcription heard) {
        return new TranscriptResponse(
                heard.text(),
                heard.language(),
                heard.confidence(),
                heard.duration(),
                heard.segments(),
                Delivery.of(heard),
                new Provenance(heard.source(), heard.engine(), heard.model(), heard.inputHash()),
                heard.ignored());
    }
}
