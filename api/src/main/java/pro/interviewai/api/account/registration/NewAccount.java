package pro.interviewai.api.account.registration;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountCommand;
import pro.interviewai.messages.account.AccountProblem;

/** Makes accounts, of which there is one for each address. */
final class NewAccount {
    private NewAccount() {}

    /** Whether it was made; if not, somebody else, or the same person by the same key, was first. */
    static boolean made(CommandGateway commands, AccountCommand register) {
        try {
            commands.sendAndWait(register);
            return true;
        } catch (AggregateStreamCreationException | ConcurrencyException atTheSameMoment) {
            return false;
        } catch (ProblemException refused) {
            if (refused.problem() != AccountProblem.EMAIL_TAKEN) {
                throw refused;
            }
            return false;
        }
    }
}
