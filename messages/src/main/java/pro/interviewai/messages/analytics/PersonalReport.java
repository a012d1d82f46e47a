package pro.interviewai.messages.analytics;

import java.time.LocalDate;
import java.util.List;

/**
 * What one person has done so far.
 *
 * @param interviewsStarted anew, without those that go on from another one
 * @param interviewsForked that go on from a moment of another one
 * @param interviewsCompleted of both
 * @param practisedSeconds how long their interviews took together
 * @param weeks the last twelve weeks, earliest first
 */
public record PersonalReport(
        long interviewsStarted,
        long interviewsForked,
        long interviewsCompleted,
        long questionsAnswered,
        long audioCaptured,
        double practisedSeconds,
        List<Week> weeks) {

    /** @param week its Monday (UTC) */
    public record Week(LocalDate week, long questionsAnswered, long interviewsCompleted) {}
}
