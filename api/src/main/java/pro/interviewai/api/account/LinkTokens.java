package pro.interviewai.api.account;

import java.util.Optional;
import pro.interviewai.messages.account.LinkPurpose;
import pro.interviewai.messages.account.UserId;

/** Reads the token of a mailed link. */
public interface LinkTokens {

    /** Whom and which link the token names. */
    record LinkToken(UserId userId, String linkId) {}

    /** Empty unless this server made the token for this purpose. */
    Optional<LinkToken> parse(LinkPurpose purpose, String token);
}
