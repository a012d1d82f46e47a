package pro.interviewai.messages.analytics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A kind of what people do that is counted, following from an event of the log. A feature names its own; these names are
 * those of the specification, but for the fork.
 *
 * @param id as it stands in JSON and in what is stored, such as {@code user_registered}
 */
public record Activity(@JsonValue String id) implements Comparable<Activity> {
    public static final Activity USER_REGISTERED = new Activity("user_registered");
    public static final Activity USER_LOGGED_IN = new Activity("user_logged_in");
    public static final Activity USER_SUBSCRIBED = new Activity("user_subscribed");
    public static final Activity MOCK_INTERVIEW_STARTED = new Activity("mock_interview_started");
    public static final Activity MOCK_INTERVIEW_FORKED = new Activity("mock_interview_forked");
    public static final Activity MOCK_INTERVIEW_COMPLETED = new Activity("mock_interview_completed");
    public static final Activity QUESTION_ANSWERED = new Activity("question_answered");
    public static final Activity AUDIO_CAPTURED = new Activity("audio_captured");

    @JsonCreator
    public Activity {}

    @Override
    public int compareTo(Activity other) {
        return id.compareTo(other.id);
    }
}
