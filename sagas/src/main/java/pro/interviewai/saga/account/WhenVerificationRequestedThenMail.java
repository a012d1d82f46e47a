package pro.interviewai.saga.account;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import pro.interviewai.messages.account.AccountEvent.VerificationRequested;
import pro.interviewai.saga.mail.Mailer;

/**
 * Writes to whoever asked for a confirmation link. The event's id names the letter, so an event that is delivered twice is
 * the same letter twice. Nothing is written to somebody whose data has been erased meanwhile.
 */
@DisallowReplay
@ProcessingGroup("account-mail")
public final class WhenVerificationRequestedThenMail {
    private final Mailer mailer;
    private final VerificationLinks links;

    public WhenVerificationRequestedThenMail(Mailer mailer, VerificationLinks links) {
        this.mailer = mailer;
        this.links = links;
    }

    @EventHandler
    void on(VerificationRequested event, @MessageIdentifier String eventId) {
        if (event.email() != null && event.firstName() != null) {
            mailer.send(VerificationMail.of(eventId, event, links.linkFor(event.userId(), event.verificationId())));
        }
    }
}
