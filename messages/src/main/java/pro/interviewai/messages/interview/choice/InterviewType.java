package pro.interviewai.messages.interview.choice;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an interview is about; {@code MIXED} draws from the other three. */
public enum InterviewType {
    @JsonProperty("technical")
    TECHNICAL,
    @JsonProperty("behavioral")
    BEHAVIORAL,
    @JsonProperty("case_study")
    CASE_STUDY,
    @JsonProperty("mixed")
    MIXED
}
