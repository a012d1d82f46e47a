package pro.interviewai.messages.interview.choice;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the candidate means to answer. */
public enum InterviewMode {
    @JsonProperty("text")
    TEXT,
    @JsonProperty("audio")
    AUDIO
}
