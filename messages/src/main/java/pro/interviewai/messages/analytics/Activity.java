package pro.interviewai.messages.analytics;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What people do that is counted, each following from an event of the log. The names are those of the specification, but for the fork. */
public enum Activity {
    @JsonProperty("user_registered")
    USER_REGISTERED,
    @JsonProperty("user_logged_in")
    USER_LOGGED_IN,
    @JsonProperty("mock_interview_started")
    MOCK_INTERVIEW_STARTED,
    @JsonProperty("mock_interview_forked")
    MOCK_INTERVIEW_FORKED,
    @JsonProperty("mock_interview_completed")
    MOCK_INTERVIEW_COMPLETED,
    @JsonProperty("question_answered")
    QUESTION_ANSWERED,
    @JsonProperty("audio_captured")
    AUDIO_CAPTURED;

    /** As it stands in JSON and in what is stored. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
