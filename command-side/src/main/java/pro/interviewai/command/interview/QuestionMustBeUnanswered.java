package pro.interviewai.command.interview;

import java.util.Map;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.Question;

/** Drafts, skips and hints are for questions that have no answer yet. */
final class QuestionMustBeUnanswered {
    private QuestionMustBeUnanswered() {}

    static void check(Map<String, GivenAnswer> answers, Question question) {
        if (answers.containsKey(question.id())) {
            throw new ProblemException(InterviewProblem.ANSWER_ALREADY_GIVEN);
        }
    }
}
