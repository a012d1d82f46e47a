package pro.interviewai.command.account;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.AccountCommand.ChangePassword;
import pro.interviewai.messages.account.AccountCommand.RequestPasswordReset;
import pro.interviewai.messages.account.AccountCommand.ResetPassword;
import pro.interviewai.messages.account.AccountEvent;
import pro.interviewai.messages.account.AccountEvent.EmailVerified;
import pro.interviewai.messages.account.AccountEvent.PasswordChanged;
import pro.interviewai.messages.account.AccountEvent.PasswordResetRequested;
import pro.interviewai.messages.account.AccountEvent.ProfileChanged;
import pro.interviewai.messages.account.AccountEvent.TermsAccepted;
import pro.interviewai.messages.account.AccountProblem;
import pro.interviewai.messages.account.Addressed;

/** How a password is replaced by whoever knows it, and by whoever has forgotten it. */
final class ChangingPassword {
    private ChangingPassword() {}

    /** As silent as a request for a link to confirm the address. */
    static List<AccountEvent> resetRequested(AccountState state, RequestPasswordReset request) {
        var to = state.addressee();
        return to == null || request.resetId().equals(state.latestReset) || !state.resetMails.allowsMailAt(request.at())
                ? List.of()
                : List.of(new PasswordResetRequested(
                        state.userId,
                        to.email(),
                        state.verified ? to.firstName() : Addressed.UNNAMED,
                        to.language(),
                        request.resetId(),
                        request.expiresAt(),
                        request.at()));
    }

    /** The link proves the address too; what was said before that may have been somebody else's words. */
    static List<AccountEvent> reset(AccountState state, ResetPassword reset) {
        LinkMustBeTheLatest.check(reset.resetId(), state.latestReset, AccountProblem.PASSWORD_LINK_INVALID);
        LinkMustNotHaveExpired.check(reset.at(), state.latestResetExpiresAt, AccountProblem.PASSWORD_LINK_EXPIRED);
        var owner = state.addressee();
        if (state.verified) {
            return replaced(state, owner, reset.passwordHash(), null, reset.at());
        }
        var renamed = owner == null ? null : owner.named(reset.firstName());
        return Stream.concat(
                        Stream.of(
                                new EmailVerified(state.userId, reset.resetId(), reset.at()),
                                new ProfileChanged(state.userId, reset.firstName(), "", "", state.language, reset.at()),
                                new TermsAccepted(state.userId, reset.termsVersion(), reset.at())),
                        replaced(state, renamed, reset.passwordHash(), null, reset.at()).stream())
                .toList();
    }

    static List<AccountEvent> changed(AccountState state, ChangePassword change) {
        return replaced(
                state,
                state.addressee(),
                change.passwordHash(),
                change.keptSession().value(),
                change.at());
    }

    private static List<AccountEvent> replaced(
            AccountState state, @Nullable Addressee owner, String hash, @Nullable String keptSession, Instant at) {
        return owner == null
                ? List.of()
                : List.of(new PasswordChanged(
                        state.userId, hash, owner.email(), owner.firstName(), owner.language(), keptSession, at));
    }
}
