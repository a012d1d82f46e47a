package pro.interviewai.messages.interview;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mock interview as its candidate sees it.
 *
 * @param currentQuestionIndex index into {@code questions} of the first that has no answer; their number when all have
 * @param overallScore 0–100 over the answers scored so far; none without any
 * @param version version of the interview's stream that this view shows
 */
public record InterviewView(
        String id,
        String userId,
        InterviewConfig config,
        InterviewStatus status,
        int currentQuestionIndex,
        List<QuestionView> questions,
        List<AnswerView> answers,
        Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable Integer overallScore,
        long version) {

    /**
     * A question as the candidate sees it.
     *
     * @param timeLimit seconds, none for no limit
     * @param expectedKeyPoints shown once the question is answered or the interview is over, else none
     */
    public record QuestionView(
            String id,
            int order,
            String question,
            InterviewType type,
            String category,
            Difficulty difficulty,
            @Nullable Integer timeLimit,
            @Nullable List<String> expectedKeyPoints) {}
}
