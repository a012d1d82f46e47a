package pro.interviewai.saga.account;

import java.net.URI;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.AccountEvent.EmailChangeRequested;
import pro.interviewai.messages.account.AccountEvent.ErasureRequested;
import pro.interviewai.messages.account.AccountEvent.PasswordChanged;
import pro.interviewai.messages.account.AccountEvent.PasswordResetRequested;
import pro.interviewai.messages.account.AccountEvent.RegistrationRepeated;
import pro.interviewai.messages.account.AccountEvent.VerificationRequested;
import pro.interviewai.messages.account.Addressed;
import pro.interviewai.messages.account.LinkPurpose;
import pro.interviewai.ports.mail.Mailer;

/**
 * Writes to whoever asked for a link, and to those whose account somebody has touched. The event's id names the letter, so
 * an event that is delivered twice is the same letter twice. Nothing is written to somebody whose data has been erased
 * meanwhile.
 */
@DisallowReplay
@ProcessingGroup("account-mail")
public final class WhenAccountTouchedThenMail {
    private final Mailer mailer;
    private final AccountLinks links;

    public WhenAccountTouchedThenMail(Mailer mailer, AccountLinks links) {
        this.mailer = mailer;
        this.links = links;
    }

    @EventHandler
    void on(VerificationRequested event, @MessageIdentifier String eventId) {
        URI link = links.linkFor(LinkPurpose.VERIFY_EMAIL, event.userId(), event.verificationId());
        send(Letter.CONFIRM_ADDRESS, event, eventId, link, event.requestedAt());
    }

    @EventHandler
    void on(PasswordResetRequested event, @MessageIdentifier String eventId) {
        URI link = links.linkFor(LinkPurpose.RESET_PASSWORD, event.userId(), event.resetId());
        send(Letter.RESET_PASSWORD, event, eventId, link, event.requestedAt());
    }

    @EventHandler
    void on(PasswordChanged event, @MessageIdentifier String eventId) {
        send(Letter.PASSWORD_CHANGED, event, eventId, null, event.changedAt());
    }

    @EventHandler
    void on(RegistrationRepeated event, @MessageIdentifier String eventId) {
        send(Letter.ALREADY_REGISTERED, event, eventId, null, event.repeatedAt());
    }

    /** The letter to the new address has a name of its own, made from the event's as well. */
    @EventHandler
    void on(EmailChangeRequested event, @MessageIdentifier String eventId) {
        URI link = links.linkFor(LinkPurpose.CHANGE_EMAIL, event.userId(), event.linkId());
        send(Letter.CHANGE_ADDRESS, event, eventId, link, event.requestedAt());
        URI newLink = links.linkFor(LinkPurpose.CHANGE_EMAIL, event.userId(), event.newLinkId());
        send(Letter.CHANGE_ADDRESS, event.atNewAddress(), eventId + "-new", newLink, event.requestedAt());
    }

    @EventHandler
    void on(ErasureRequested event, @MessageIdentifier String eventId) {
        send(Letter.TO_BE_ERASED, event, eventId, null, event.requestedAt());
    }

    private void send(Letter letter, Addressed reader, String eventId, @Nullable URI link, Instant at) {
        if (reader.email() != null && reader.firstName() != null) {
            mailer.send(letter.to(reader, eventId, link, at));
        }
    }
}
