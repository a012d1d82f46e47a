package pro.interviewai.command.account;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountProblem;
import pro.interviewai.messages.account.Role;

/** So that no house is left without an administrator; another one takes the role away first. */
final class AdministratorsAreNotErased {
    private AdministratorsAreNotErased() {}

    static void check(Role role) {
        if (role == Role.ADMIN) {
            throw new ProblemException(AccountProblem.ADMINISTRATOR_NOT_ERASABLE);
        }
    }
}
