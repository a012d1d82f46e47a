package pro.interviewai.api.account.registration;

import java.util.OptionalLong;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountCommand;
import pro.interviewai.messages.account.AccountProblem;

/** Makes accounts, of which there is one for each address. */
final class NewAccount {
    private NewAccount() {}

    /** The version at which it is known; empty if somebody else, or the same person by the same key, was first. */
    static OptionalLong create(Dispatcher dispatcher, AccountCommand register) {
        try {
            return dispatcher.create(register);
        } catch (ProblemException refused) {
            if (refused.problem() != AccountProblem.EMAIL_TAKEN) {
                throw refused;
            }
            return OptionalLong.empty();
        }
    }
}
