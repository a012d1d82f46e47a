package pro.interviewai.api.account;

import java.util.Optional;
import pro.interviewai.messages.account.UserId;

/** Reads the token of a confirmation link. */
public interface VerificationTokens {

    /** Whom and which link the token names. */
    record VerificationToken(UserId userId, String verificationId) {}

    /** Empty unless this server made the token. */
    Optional<VerificationToken> parse(String token);
}
