package pro.interviewai.command.account;

import java.time.Instant;
import java.util.List;
import pro.interviewai.messages.account.AccountCommand.VerifyEmail;
import pro.interviewai.messages.account.AccountEvent;
import pro.interviewai.messages.account.AccountEvent.EmailVerified;
import pro.interviewai.messages.account.AccountEvent.VerificationRequested;
import pro.interviewai.messages.account.AccountProblem;

/** How the holder of an account proves that its address is theirs. */
final class ProvingEmail {
    private ProvingEmail() {}

    /** Says nothing when the link would come too soon: whoever asks must not learn who has an account here. */
    static List<AccountEvent> linkRequested(AccountState state, String verificationId, Instant expiresAt, Instant at) {
        var to = state.addressee();
        return state.verified || to == null || verificationId.equals(state.latestLink) || !state.mails.allowsMailAt(at)
                ? List.of()
                : List.of(new VerificationRequested(
                        state.userId, to.email(), to.firstName(), to.language(), verificationId, expiresAt, at));
    }

    static List<AccountEvent> verified(AccountState state, VerifyEmail verify) {
        if (state.verified) {
            return List.of();
        }
        LinkMustBeTheLatest.check(verify.verificationId(), state.latestLink, AccountProblem.VERIFICATION_LINK_INVALID);
        LinkMustNotHaveExpired.check(verify.at(), state.latestLinkExpiresAt, AccountProblem.VERIFICATION_LINK_EXPIRED);
        ContestedRegistrationMustBeProven.check(state.registration, verify.provenHash());
        return List.of(new EmailVerified(state.userId, verify.verificationId(), verify.at()));
    }
}
