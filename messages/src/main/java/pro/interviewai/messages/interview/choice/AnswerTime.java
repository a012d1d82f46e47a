package pro.interviewai.messages.interview.choice;

/** How long a good answer takes: what the bank says of a question where the candidate has set no limit. */
public final class AnswerTime {
    private AnswerTime() {}

    /**
     * Seconds, never more than a recording may last.
     *
     * @param type never {@link InterviewType#MIXED}
     */
    public static int seconds(InterviewType type, Difficulty difficulty) {
        return switch (type) {
            case TECHNICAL ->
                switch (difficulty) {
                    case JUNIOR -> 120;
                    case MID -> 180;
                    case SENIOR -> 240;
                };
            case BEHAVIORAL ->
                switch (difficulty) {
                    case JUNIOR -> 120;
                    case MID -> 150;
                    case SENIOR -> 180;
                };
            case CASE_STUDY ->
                switch (difficulty) {
                    case JUNIOR -> 240;
                    case MID -> 270;
                    case SENIOR -> 300;
                };
            case MIXED -> throw new IllegalArgumentException("a question is of one type");
        };
    }
}
