package pro.interviewai.messages.interview;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewType;

/**
 * One page of a user's interviews, latest first.
 *
 * @param page 0 for the first
 * @param total number of interviews over all pages
 */
public record InterviewPage(List<InterviewSummary> interviews, int page, int size, long total) {

    /** An interview in a list. */
    public record InterviewSummary(
            String id,
            InterviewType type,
            Difficulty difficulty,
            @Nullable String domain,
            InterviewStatus status,
            int questions,
            int answered,
            @Nullable Integer overallScore,
            Instant startedAt,
            @Nullable Instant completedAt) {}
}
