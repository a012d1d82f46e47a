package pro.interviewai.command.account;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountProblem;

/** A link ends when a newer one is asked for. */
final class LinkMustBeTheLatest {
    private LinkMustBeTheLatest() {}

    static void check(String shown, String latest) {
        if (!shown.equals(latest)) {
            throw new ProblemException(AccountProblem.VERIFICATION_LINK_INVALID);
        }
    }
}
