package pro.interviewai.command.cv;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;

/** Only versions that a CV has can be chosen or gone on from. */
final class VersionMustExist {
    private VersionMustExist() {}

    static void check(CvState state, int number) {
        if (!state.has(number)) {
            throw new ProblemException(CvProblem.CV_VERSION_NOT_FOUND);
        }
    }
}
