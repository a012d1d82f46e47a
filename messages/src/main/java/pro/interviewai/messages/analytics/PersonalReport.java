package pro.interviewai.messages.analytics;

import java.time.LocalDate;
import java.util.List;

/**
 * What one person has done so far.
 *
 * @param practisedSeconds how long their interviews took together
 * @param weeks the last twelve weeks, earliest first
 */
public record PersonalReport(
        long interviewsStarted,
        long interviewsCompleted,
        long questionsAnswered,
        long audioCaptured,
        double practisedSeconds,
        List<Week> weeks) {

    /** @param week its Monday (UTC) */
    public record Week(LocalDate week, long questionsAnswered, long interviewsCompleted) {}
}
