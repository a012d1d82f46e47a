package pro.interviewai.messages.interview;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an interview stands. */
public enum InterviewStatus {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("completed")
    COMPLETED
}
