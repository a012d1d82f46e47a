package pro.interviewai.intelligence.questions;

import java.util.List;

/**
 * One thing a good answer contains.
 *
 * @param point shown to the user, a short positive clause
 * @param kind how the point is recognised
 * @param paraphrases formal rewordings; may be empty in other languages than English
 * @param examples sentences as a candidate would say them; may be empty in other languages than English
 */
public record KeyPoint(String point, Kind kind, List<String> paraphrases, List<String> examples) {

    /** How a key point is recognised: by its meaning, or as a part of a story told about one's own work. */
    public enum Kind {
        SEMANTIC,
        SITUATION,
        RESPONSIBILITY,
        ACTION,
        OUTCOME,
        MEASURABLE_OUTCOME,
        REFLECTION
    }

    public KeyPoint {
        paraphrases = paraphrases == null ? List.of() : List.copyOf(paraphrases);
        examples = examples == null ? List.of() : List.copyOf(examples);
    }
}
