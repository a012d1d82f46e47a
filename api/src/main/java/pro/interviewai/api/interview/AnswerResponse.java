package pro.interviewai.api.interview;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.AnswerView;
import pro.interviewai.messages.interview.assessment.AnswerFeedback;

/**
 * What became of an answer.
 *
 * @param feedback present once scored
 * @param noScore present where no score can be given
 * @param result where to look for the score while it is still to come
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerResponse(
        String answerId,
        String questionId,
        AnswerView.Scoring scoring,
        @Nullable AnswerFeedback feedback,
        AnswerView.@Nullable NoScore noScore,
        @Nullable String result) {

    static AnswerResponse of(AnswerView answer, String interviewPath) {
        var pending = answer.scoring() == AnswerView.Scoring.PENDING;
        return new AnswerResponse(
                answer.id(),
                answer.questionId(),
                answer.scoring(),
                answer.feedback(),
                answer.noScore(),
                pending ? interviewPath : null);
    }
}
