package pro.interviewai.messages.interview;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an interview stands. */
public enum InterviewStatus {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("paused")
    PAUSED,
    @JsonProperty("completed")
    COMPLETED,
    /** Nobody touched it for so long that it was given up; what was answered stands. */
    @JsonProperty("abandoned")
    ABANDONED;

    /** Whether it still takes answers. */
    public boolean isOpen() {
        return this == ACTIVE || this == PAUSED;
    }
}
