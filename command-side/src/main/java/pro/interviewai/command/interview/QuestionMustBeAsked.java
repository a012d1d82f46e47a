package pro.interviewai.command.interview;

import java.util.Map;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.Question;

/** Only questions of this interview can be answered in it. */
final class QuestionMustBeAsked {
    private QuestionMustBeAsked() {}

    static Question check(Map<String, Question> questions, String questionId) {
        var question = questions.get(questionId);
        if (question == null) {
            throw new ProblemException(InterviewProblem.QUESTION_NOT_IN_INTERVIEW);
        }
        return question;
    }
}
