package pro.interviewai.api.account.provider;

import pro.interviewai.api.account.NormalizedEmail;
import pro.interviewai.api.account.PersonName;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountProblem;
import pro.interviewai.messages.account.Provider;

/**
 * Somebody as a provider knows them.
 *
 * @param subject who they are there, always the same
 * @param email confirmed there; in its one form
 * @param lastName may be empty
 */
public record VerifiedIdentity(Provider provider, String subject, String email, String firstName, String lastName) {

    /**
     * By what a provider says. Names that nobody can bear are left out.
     *
     * @throws ProblemException PROVIDER_ADDRESS_UNCONFIRMED where the address is none
     */
    public static VerifiedIdentity of(
            Provider provider, String subject, String email, String firstName, String lastName) {
        var normal = NormalizedEmail.of(email)
                .orElseThrow(() -> new ProblemException(AccountProblem.PROVIDER_ADDRESS_UNCONFIRMED));
        var first = PersonName.Validator.usable(firstName);
        return new VerifiedIdentity(
                provider,
                subject,
                normal,
                first.isEmpty() ? NormalizedEmail.nameOf(normal) : first,
                PersonName.Validator.usable(lastName));
    }

    @Override
    public String toString() {
        return "VerifiedIdentity[" + provider + "]";
    }
}
