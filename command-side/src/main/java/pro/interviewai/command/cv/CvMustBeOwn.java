package pro.interviewai.command.cv;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.cv.CvProblem;

/** Somebody else's CV is one that does not exist, and so is one that was removed. */
final class CvMustBeOwn {
    private CvMustBeOwn() {}

    static void check(CvState state, UserId user) {
        if (state.removed || !state.userId.equals(user.value())) {
            throw new ProblemException(CvProblem.CV_NOT_FOUND);
        }
    }
}
