package pro.interviewai.command.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.AccountEvent.EmailClaimed;
import pro.interviewai.messages.account.UserId;

/**
 * An e-mail address that is taken. Its stream bears the name of the address's keyed hash, so a second claim would be a
 * second first event of the same stream, which the event log refuses.
 */
public final class EmailAddress {
    private static final String PREFIX = "email-";

    @AggregateIdentifier
    private @Nullable String id;

    EmailAddress() {}

    EmailAddress(String emailIndex, UserId owner, Instant at) {
        apply(new EmailClaimed(emailIndex, owner.value(), at));
    }

    @EventSourcingHandler
    void on(EmailClaimed event) {
        id = PREFIX + event.emailIndex();
    }
}
