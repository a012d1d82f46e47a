package pro.interviewai.command.cv;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.content.CvContent;

/** Only with what was read something can be done. */
final class VersionMustBeRead {
    private VersionMustBeRead() {}

    static CvContent check(CvVersionState state) {
        var content = state.held.content();
        if (content == null) {
            throw new ProblemException(CvProblem.CV_NOT_READ);
        }
        return content;
    }
}
