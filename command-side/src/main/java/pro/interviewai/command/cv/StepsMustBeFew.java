package pro.interviewai.command.cv;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;

/** What a version bears of each kind is bounded, so that it can always be rebuilt at once. */
final class StepsMustBeFew {
    private StepsMustBeFew() {}

    static void check(int taken, int most) {
        if (taken >= most) {
            throw new ProblemException(CvProblem.CV_TOO_MANY_STEPS);
        }
    }
}
