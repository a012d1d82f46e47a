package pro.interviewai.messages.cv.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.PersonalData;
import pro.interviewai.messages.cv.content.Stated;

/**
 * What would make a CV better.
 *
 * @param rule of {@link ScoredRule} that it would gain points of
 * @param gain points that following it would bring at most
 * @param message what is wrong, in English; the dashboard has it in the person's language by {@code rule}
 * @param suggestion what to do
 * @param example made of the person's own words, with gaps to fill where something is not known
 */
public record Suggestion(
        @NotPersonalData String rule,
        @NotPersonalData Category category,
        @NotPersonalData Severity severity,
        @NotPersonalData double gain,
        @PersonalData String message,
        @PersonalData String suggestion,
        @PersonalData @Nullable String example,
        List<Stated> evidence) {

    public Suggestion {
        evidence = List.copyOf(evidence);
    }

    /** What it is about. */
    public enum Category {
        @JsonProperty("content")
        CONTENT,
        @JsonProperty("formatting")
        FORMATTING,
        @JsonProperty("keywords")
        KEYWORDS,
        @JsonProperty("grammar")
        GRAMMAR
    }

    /** How much depends on it. */
    public enum Severity {
        @JsonProperty("low")
        LOW,
        @JsonProperty("medium")
        MEDIUM,
        @JsonProperty("high")
        HIGH,
        @JsonProperty("critical")
        CRITICAL
    }
}
