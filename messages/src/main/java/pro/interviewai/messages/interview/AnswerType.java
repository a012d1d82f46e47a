package pro.interviewai.messages.interview;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How one answer was given. The content of an audio answer is its transcript. */
public enum AnswerType {
    @JsonProperty("text")
    TEXT,
    @JsonProperty("audio")
    AUDIO
}
