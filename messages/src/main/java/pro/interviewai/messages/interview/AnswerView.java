package pro.interviewai.messages.interview;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.assessment.AnswerFeedback;
import pro.interviewai.messages.interview.assessment.NoScoreReason;
import pro.interviewai.messages.interview.assessment.Provenance;

/**
 * An answer as the candidate sees it.
 *
 * @param scoring where the judgement stands
 * @param late whether it came after the question's time was over; it is judged all the same, and counted as over time
 * @param score 0–10 after the cost of hints, none unless scored
 * @param hintCost points that hints took off the score
 */
public record AnswerView(
        String id,
        String questionId,
        AnswerType answerType,
        @Nullable String content,
        @Nullable String audioUrl,
        @Nullable Double duration,
        Instant submittedAt,
        boolean late,
        Scoring scoring,
        @Nullable Double score,
        double hintCost,
        @Nullable AnswerFeedback feedback,
        @Nullable NoScore noScore) {

    /** Where the judgement of an answer stands. */
    public enum Scoring {
        @JsonProperty("pending")
        PENDING,
        @JsonProperty("scored")
        SCORED,
        @JsonProperty("not_scored")
        NOT_SCORED
    }

    /** Why there is no score, and who says so. */
    public record NoScore(NoScoreReason reason, String explanation, Provenance provenance) {}
}
