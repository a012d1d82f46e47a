package pro.interviewai.messages.cv.optimisation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an optimisation goes; each level does what those before it do. */
public enum OptimisationLevel {
    /** Spelling, grammar and layout. */
    @JsonProperty("light")
    LIGHT,
    /** Verbs, numbers that are asked for, and keywords that the CV supports. */
    @JsonProperty("moderate")
    MODERATE,
    /** What is left out, and what the job asks for. */
    @JsonProperty("aggressive")
    AGGRESSIVE
}
