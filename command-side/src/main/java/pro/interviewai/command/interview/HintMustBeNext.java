package pro.interviewai.command.interview;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.Question;

/** Hints come one after the other; each takes half a point of ten off the answer's score. */
final class HintMustBeNext {
    private static final double COST = 0.5;

    private HintMustBeNext() {}

    static void check(int wanted, int taken, Question question) {
        if (wanted != taken + 1 || wanted > question.hints().size()) {
            throw new ProblemException(InterviewProblem.NO_MORE_HINTS);
        }
    }

    static double cost(int hints) {
        return hints * COST;
    }
}
