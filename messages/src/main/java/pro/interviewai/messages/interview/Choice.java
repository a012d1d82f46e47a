package pro.interviewai.messages.interview;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a candidate chooses of the questions. The bank's are relaxed in the first three only, and only by consent. */
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
    LANGUAGE
}
