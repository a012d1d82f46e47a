package pro.interviewai.command.interview;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.deadline.DeadlineManager;
import org.jspecify.annotations.Nullable;

/**
 * What an interview waits for: the end of a question's time, that nobody touches it any more, and the last scores. A deadline that has
 * been overtaken is not cancelled; whoever meets it looks whether it still holds.
 */
final class InterviewDeadlines {
    static final String QUESTION_TIME = "interview.question-time";
    static final String IDLE_TIMEOUT = "interview.patience";
    static final String LAST_SCORES = "interview.last-scores";
    /** As long as audio is kept, so that an engine that was away for hours still comes to the answers. */
    private static final Duration WAIT_FOR_LAST_SCORES = Duration.ofDays(1);

    private InterviewDeadlines() {}

    /** Has the end of a question's time met if it is another one than before. */
    static void questionTime(DeadlineManager deadlines, @Nullable Instant before, @Nullable Instant due) {
        if (due != null && !due.equals(before)) {
            deadlines.schedule(due, QUESTION_TIME, due);
        }
    }

    /** Has it met that the scores of an interview that has ended did not come in time. */
    static void lastScores(DeadlineManager deadlines, Instant end) {
        var due = end.plus(WAIT_FOR_LAST_SCORES);
        deadlines.schedule(due, LAST_SCORES, due);
    }

    static void idleTimeout(DeadlineManager deadlines, Instant end) {
        deadlines.schedule(end, IDLE_TIMEOUT, end);
    }
}
