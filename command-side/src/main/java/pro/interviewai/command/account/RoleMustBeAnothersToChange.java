package pro.interviewai.command.account;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountProblem;
import pro.interviewai.messages.account.UserId;

/** Whoever takes a role away keeps their own, so no administrator can leave the house without one. */
final class RoleMustBeAnothersToChange {
    private RoleMustBeAnothersToChange() {}

    static void check(UserId holder, UserId changedBy) {
        if (holder.equals(changedBy)) {
            throw new ProblemException(AccountProblem.OWN_ROLE_UNCHANGEABLE);
        }
    }
}
