package pro.interviewai.command.cv;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;

/** What was never read can be read only as long as its file is kept. */
final class FileMustBeKept {
    private FileMustBeKept() {}

    static void check(CvVersionState state) {
        if (!state.isRead() && state.fileRemoved) {
            throw new ProblemException(CvProblem.CV_FILE_GONE);
        }
    }
}
