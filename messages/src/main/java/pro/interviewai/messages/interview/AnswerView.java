package pro.interviewai.messages.interview;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer as the candidate sees it.
 *
 * @param scoring where the judgement stands
 * @param score 0–10, none unless scored
 */
public record AnswerView(
        String id,
        String questionId,
        AnswerType answerType,
        @Nullable String content,
        @Nullable String audioUrl,
        @Nullable Double duration,
        Instant submittedAt,
        Scoring scoring,
        @Nullable Double score,
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
