package pro.interviewai.command.account;

import java.util.List;
import pro.interviewai.messages.account.AccountCommand.LinkProvider;
import pro.interviewai.messages.account.AccountCommand.RegisterAccount;
import pro.interviewai.messages.account.AccountCommand.RegisterAdministrator;
import pro.interviewai.messages.account.AccountCommand.RegisterByProvider;
import pro.interviewai.messages.account.AccountCommand.RepeatRegistration;
import pro.interviewai.messages.account.AccountEvent;
import pro.interviewai.messages.account.AccountEvent.AccountRegistered;
import pro.interviewai.messages.account.AccountEvent.EmailVerified;
import pro.interviewai.messages.account.AccountEvent.ProviderLinked;
import pro.interviewai.messages.account.AccountEvent.RegistrationRepeated;
import pro.interviewai.messages.account.AccountEvent.RegistrationReplaced;
import pro.interviewai.messages.account.AccountEvent.TermsAccepted;
import pro.interviewai.messages.account.AccountEvent.VerificationRequested;
import pro.interviewai.messages.account.Role;

/** How accounts come to be, and who vouches for their holders. */
final class Registering {
    private Registering() {}

    static List<AccountEvent> registered(RegisterAccount register) {
        var id = register.userId().value();
        return List.of(
                new AccountRegistered(
                        id,
                        register.email(),
                        register.emailIndex(),
                        register.passwordHash(),
                        register.firstName(),
                        register.lastName(),
                        register.language(),
                        Role.USER,
                        register.at()),
                new TermsAccepted(id, register.termsVersion(), register.at()),
                new VerificationRequested(
                        id,
                        register.email(),
                        register.firstName(),
                        register.language(),
                        register.verificationId(),
                        register.verificationExpiresAt(),
                        register.at()));
    }

    static List<AccountEvent> registered(RegisterAdministrator register) {
        var id = register.userId().value();
        return List.of(
                new AccountRegistered(
                        id,
                        register.email(),
                        register.emailIndex(),
                        register.passwordHash(),
                        "Administrator",
                        "",
                        "en",
                        Role.ADMIN,
                        register.at()),
                new EmailVerified(id, null, register.at()));
    }

    static List<AccountEvent> registered(RegisterByProvider register) {
        var id = register.userId().value();
        return List.of(
                new AccountRegistered(
                        id,
                        register.email(),
                        register.emailIndex(),
                        "",
                        register.firstName(),
                        register.lastName(),
                        register.language(),
                        Role.USER,
                        register.at()),
                new TermsAccepted(id, register.termsVersion(), register.at()),
                new EmailVerified(id, null, register.at()),
                new ProviderLinked(id, register.provider(), register.subjectIndex(), register.at()));
    }

    static List<AccountEvent> providerLinked(AccountState state, LinkProvider link) {
        return link.subjectIndex().equals(state.providers.get(link.provider()))
                ? List.of()
                : List.of(new ProviderLinked(state.userId, link.provider(), link.subjectIndex(), link.at()));
    }

    /** What was said before gives way as long as nobody has confirmed the address; after that its owner is told. */
    static List<AccountEvent> repeated(AccountState state, RepeatRegistration repeat) {
        return state.verified ? ownerTold(state, repeat) : replaced(state, repeat);
    }

    private static List<AccountEvent> ownerTold(AccountState state, RepeatRegistration repeat) {
        var owner = state.addressee();
        return owner == null || !state.mails.allowsMailAt(repeat.at())
                ? List.of()
                : List.of(new RegistrationRepeated(
                        state.userId, owner.email(), owner.firstName(), owner.language(), repeat.at()));
    }

    private static List<AccountEvent> replaced(AccountState state, RepeatRegistration repeat) {
        var before = state.registration;
        var replaced = new RegistrationReplaced(
                state.userId,
                before.hashOf(repeat),
                repeat.firstName(),
                repeat.lastName(),
                repeat.language(),
                repeat.at());
        var noted = before.isReplacedAtOnceBy(replaced) || state.mails.allowsMailAt(repeat.at());
        return state.erasureBegun || !noted || before.says(replaced)
                ? List.of()
                : List.of(replaced, new TermsAccepted(state.userId, repeat.termsVersion(), repeat.at()));
    }
}
