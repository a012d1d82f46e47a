package pro.interviewai.command.account;

import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountProblem;

/** An address changes by the two links that were mailed for the change asked for last, and by no others. */
final class LinkMustBeOfTheChange {
    private LinkMustBeOfTheChange() {}

    static EmailChange check(@Nullable EmailChange wanted, String linkId) {
        if (wanted == null || !wanted.has(linkId)) {
            throw new ProblemException(AccountProblem.EMAIL_LINK_INVALID);
        }
        return wanted;
    }
}
