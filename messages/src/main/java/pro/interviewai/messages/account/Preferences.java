package pro.interviewai.messages.account;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a person wants to be told things and helped, and what is to be kept. */
public record Preferences(Notifications notifications, InterviewSettings interviewSettings, Privacy privacy) {

    /** What applies until a person says otherwise. */
    public static final Preferences DEFAULT = new Preferences(
            new Notifications(false, false, false),
            new InterviewSettings(AnswerStyle.BALANCED, AnswerLength.MEDIUM, true),
            new Privacy(true));

    /** By what means a person wants news. Letters about the safety of the account come always. */
    public record Notifications(boolean email, boolean telegram, boolean push) {}

    /** @param autoTranscribe whether what is said is written down without being asked */
    public record InterviewSettings(AnswerStyle answerStyle, AnswerLength answerLength, boolean autoTranscribe) {}

    /** @param saveHistory whether answers and transcripts of interviews that begin from now on outlive them */
    public record Privacy(boolean saveHistory) {}

    /** The tone of suggested answers. */
    public enum AnswerStyle {
        @JsonProperty("professional")
        PROFESSIONAL,
        @JsonProperty("balanced")
        BALANCED,
        @JsonProperty("simple")
        SIMPLE
    }

    /** The length of suggested answers. */
    public enum AnswerLength {
        @JsonProperty("short")
        SHORT,
        @JsonProperty("medium")
        MEDIUM,
        @JsonProperty("long")
        LONG
    }
}
