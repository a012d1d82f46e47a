package pro.interviewai.messages.interview.choice;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The level that questions are asked at. */
public enum Difficulty {
    @JsonProperty("junior")
    JUNIOR,
    @JsonProperty("mid")
    MID,
    @JsonProperty("senior")
    SENIOR
}
