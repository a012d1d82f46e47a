package pro.interviewai.command.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.AccountEvent.EmailChangeRequested;

/**
 * Another address that is wanted, with the links that were mailed for it and those that have been opened.
 *
 * @param email the new address; null once erased
 */
record EmailChange(
        @Nullable String email,
        String emailIndex,
        String linkId,
        String newLinkId,
        Instant expiresAt,
        boolean confirmed,
        boolean newConfirmed) {

    static EmailChange of(EmailChangeRequested event) {
        return new EmailChange(
                event.newEmail(),
                event.newEmailIndex(),
                event.linkId(),
                event.newLinkId(),
                event.expiresAt(),
                false,
                false);
    }

    boolean has(String link) {
        return link.equals(linkId) || link.equals(newLinkId);
    }

    boolean confirmedBy(String link) {
        return link.equals(linkId) ? confirmed : newConfirmed;
    }

    boolean complete() {
        return confirmed && newConfirmed;
    }

    EmailChange after(String link) {
        return new EmailChange(
                email,
                emailIndex,
                linkId,
                newLinkId,
                expiresAt,
                confirmed || link.equals(linkId),
                newConfirmed || link.equals(newLinkId));
    }
}
