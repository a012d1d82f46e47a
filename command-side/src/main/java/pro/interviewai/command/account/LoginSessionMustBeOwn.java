package pro.interviewai.command.account;

import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;

/** Nobody signs another person's device out; it does not even show that there is one. */
final class LoginSessionMustBeOwn {
    private LoginSessionMustBeOwn() {}

    static void check(@Nullable UserId owner, UserId user) {
        if (!user.equals(owner)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }
}
