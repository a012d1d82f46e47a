package pro.interviewai.api.interview;

import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.InterviewView.QuestionView;
import pro.interviewai.messages.interview.assessment.HintCost;

/**
 * A hint.
 *
 * @param left how many more there are
 * @param costEach points of ten that each hint takes off the answer's score
 */
record HintResponse(String questionId, int number, String hint, int left, double costEach) {
    static HintResponse of(QuestionView question, @Nullable Integer wanted) {
        var number = wanted == null ? question.hints().size() : wanted;
        return new HintResponse(
                question.id(), number, question.hints().get(number - 1), question.hintsLeft(), HintCost.EACH);
    }
}
