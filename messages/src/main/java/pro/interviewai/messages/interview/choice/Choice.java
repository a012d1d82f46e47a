package pro.interviewai.messages.interview.choice;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** What a candidate chooses of the questions. */
public enum Choice {
    @JsonProperty("difficulty")
    DIFFICULTY,
    @JsonProperty("technology")
    TECHNOLOGY,
    @JsonProperty("domain")
    DOMAIN,
    @JsonProperty("type")
    TYPE,
    @JsonProperty("language")
    LANGUAGE;

    /** Those that questions may lie outside of where the candidate agreed to others; never of the rest. */
    public static final Set<Choice> BY_CONSENT = Set.of(DIFFICULTY, TECHNOLOGY, DOMAIN);
}
