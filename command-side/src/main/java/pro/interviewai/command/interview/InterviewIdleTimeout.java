package pro.interviewai.command.interview;

import java.time.Duration;
import java.time.Instant;

/** How long an interview may lie untouched before it counts as abandoned. */
public record InterviewIdleTimeout(Duration duration) {
    Instant endAfter(Instant touched) {
        return touched.plus(duration);
    }
}
