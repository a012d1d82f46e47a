package pro.interviewai.command.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountProblem;
import pro.interviewai.messages.account.EmailAddressEvent.EmailClaimed;
import pro.interviewai.messages.account.EmailAddressEvent.EmailReleased;
import pro.interviewai.messages.account.UserId;

/**
 * An e-mail address and whose it is. Its stream bears the name of the address's keyed hash, so of two claims at once one is
 * a second event of the same number in the same stream, which the event log refuses.
 */
public final class EmailAddress {
    private static final String PREFIX = "email-";

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable String owner;

    EmailAddress() {}

    /** The id of its stream. */
    public static String idOf(String emailIndex) {
        return PREFIX + emailIndex;
    }

    @Nullable
    String owner() {
        return owner;
    }

    void claim(String emailIndex, UserId claimant, Instant at) {
        if (owner != null && !owner.equals(claimant.value())) {
            throw new ProblemException(AccountProblem.EMAIL_TAKEN);
        }
        if (owner == null) {
            apply(new EmailClaimed(emailIndex, claimant.value(), at));
        }
    }

    void release(String emailIndex, UserId former, Instant at) {
        if (former.value().equals(owner)) {
            apply(new EmailReleased(emailIndex, former.value(), at));
        }
    }

    @EventSourcingHandler
    void on(EmailClaimed event) {
        id = idOf(event.emailIndex());
        owner = event.userId();
    }

    @EventSourcingHandler
    void on(EmailReleased event) {
        owner = null;
    }
}
