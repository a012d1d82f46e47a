package pro.interviewai.command.cv;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvLimits;
import pro.interviewai.messages.cv.CvProblem;

/** A CV has at most {@link CvLimits#VERSIONS} versions, so that its tree can be shown and rebuilt at once. */
final class VersionsMustBeFew {
    private VersionsMustBeFew() {}

    static void check(CvState state) {
        if (state.versions() >= CvLimits.VERSIONS) {
            throw new ProblemException(CvProblem.CV_TOO_MANY_VERSIONS);
        }
    }
}
