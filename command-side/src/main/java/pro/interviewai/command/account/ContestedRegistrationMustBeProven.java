package pro.interviewai.command.account;

import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountProblem;

/** Where several have registered with one address, a link proves the address and only the password proves the person. */
final class ContestedRegistrationMustBeProven {
    private ContestedRegistrationMustBeProven() {}

    static void check(UnprovenRegistration registration, @Nullable String provenHash) {
        if (!registration.isProvenBy(provenHash)) {
            throw new ProblemException(AccountProblem.REGISTRATION_CONTESTED);
        }
    }
}
