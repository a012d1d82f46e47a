package pro.interviewai.command.interview;

import java.time.Instant;
import org.axonframework.deadline.DeadlineManager;
import org.jspecify.annotations.Nullable;

/**
 * What an interview waits for: the end of a question's time, and that nobody touches it any more. A deadline that has
 * been overtaken is not cancelled; whoever meets it looks whether it still holds.
 */
final class InterviewDeadlines {
    static final String QUESTION_TIME = "interview.question-time";
    static final String PATIENCE = "interview.patience";

    private InterviewDeadlines() {}

    /** Has the end of a question's time met if it is another one than before. */
    static void questionTime(DeadlineManager deadlines, @Nullable Instant before, @Nullable Instant due) {
        if (due != null && !due.equals(before)) {
            deadlines.schedule(due, QUESTION_TIME, due);
        }
    }

    static void patience(DeadlineManager deadlines, Instant end) {
        deadlines.schedule(end, PATIENCE, end);
    }
}
