package pro.interviewai.command.interview;

import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;

/** Only the candidate may act; to anybody else the interview does not exist. */
final class InterviewMustBeOwn {
    private InterviewMustBeOwn() {}

    static void check(String owner, UserId user) {
        if (!owner.equals(user.value())) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }
}
