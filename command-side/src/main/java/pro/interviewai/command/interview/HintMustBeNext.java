package pro.interviewai.command.interview;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.Question;

/** Hints come one after the other. */
final class HintMustBeNext {
    private HintMustBeNext() {}

    static void check(int wanted, int taken, Question question) {
        if (wanted != taken + 1 || wanted > question.hints().size()) {
            throw new ProblemException(InterviewProblem.NO_MORE_HINTS);
        }
    }
}
