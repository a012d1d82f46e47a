package pro.interviewai.intelligence.questions;

import java.util.List;

/**
 * One thing a good answer contains.
 *
 * @param point shown to the user, a short positive clause
 * @param kind how the point is recognised
 * @param paraphrases formal rewordings
 * @param examples sentences as a candidate would say them
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
        paraphrases = List.copyOf(paraphrases);
        examples = List.copyOf(examples);
    }
}
