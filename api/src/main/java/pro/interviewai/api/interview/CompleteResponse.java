package pro.interviewai.api.interview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.InterviewStatus;
import pro.interviewai.messages.interview.InterviewView;

/**
 * An interview that has ended.
 *
 * @param overallScore 0–100 over what is scored so far
 * @param feedback where to read what the answers add up to
 */
record CompleteResponse(
        String sessionId,
        InterviewStatus status,
        @Nullable Instant completedAt,
        @Nullable Integer overallScore,
        String feedback) {

    static CompleteResponse of(InterviewView interview) {
        return new CompleteResponse(
                interview.id(),
                interview.status(),
                interview.completedAt(),
                interview.overallScore(),
                "/api/v1/interviews/" + interview.id() + "/feedback");
    }
}
