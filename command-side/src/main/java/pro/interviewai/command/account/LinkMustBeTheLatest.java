package pro.interviewai.command.account;

import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountProblem;

/** A link ends when a newer one is asked for or when it has been used. */
final class LinkMustBeTheLatest {
    private LinkMustBeTheLatest() {}

    static void check(String shown, @Nullable String latest, AccountProblem refusal) {
        if (!shown.equals(latest)) {
            throw new ProblemException(refusal);
        }
    }
}
