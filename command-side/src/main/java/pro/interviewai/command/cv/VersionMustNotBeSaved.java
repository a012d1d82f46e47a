package pro.interviewai.command.cv;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;

/** A saved version may have been sent somewhere, so it stays what it is. */
final class VersionMustNotBeSaved {
    private VersionMustNotBeSaved() {}

    static void check(CvVersionState state) {
        if (state.saved) {
            throw new ProblemException(CvProblem.CV_SAVED);
        }
    }
}
