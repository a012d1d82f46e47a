package pro.interviewai.command.account;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.modelling.command.Repository;
import pro.interviewai.messages.account.UserId;

/**
 * Takes addresses and gives them back in the commit of the account that wants it, so that an account and its address are
 * never at odds.
 */
public final class EmailAddresses {
    private final Supplier<Repository<EmailAddress>> repository;

    public EmailAddresses(Supplier<Repository<EmailAddress>> repository) {
        this.repository = repository;
    }

    /** @throws pro.interviewai.messages.ProblemException EMAIL_TAKEN if it is somebody else's */
    void claim(String emailIndex, UserId claimant, Instant at) {
        find(emailIndex, address -> address.claim(emailIndex, claimant, at));
    }

    void release(String emailIndex, UserId owner, Instant at) {
        find(emailIndex, address -> address.release(emailIndex, owner, at));
    }

    private void find(String emailIndex, Consumer<EmailAddress> then) {
        try {
            repository
                    .get()
                    .loadOrCreate(EmailAddress.idOf(emailIndex), EmailAddress::new)
                    .execute(then);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception notMade) {
            throw new IllegalStateException("an address cannot be made", notMade);
        }
    }
}
