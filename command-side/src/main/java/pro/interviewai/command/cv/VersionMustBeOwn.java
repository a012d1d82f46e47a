package pro.interviewai.command.cv;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.cv.CvProblem;

/** Somebody else's version is one that does not exist. */
final class VersionMustBeOwn {
    private VersionMustBeOwn() {}

    static void check(CvVersionState state, UserId user) {
        if (!state.userId.equals(user.value())) {
            throw new ProblemException(CvProblem.CV_VERSION_NOT_FOUND);
        }
    }
}
