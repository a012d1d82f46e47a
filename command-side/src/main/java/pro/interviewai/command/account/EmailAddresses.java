package pro.interviewai.command.account;

import java.time.Instant;
import java.util.function.Supplier;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import pro.interviewai.messages.account.UserId;

/**
 * Takes addresses and gives them back in the commit of the account that wants it, so that an account and its address are
 * never at odds.
 */
public final class EmailAddresses {
    private final Supplier<Repository<EmailAddress>> repository;
    private final Supplier<Repository<Account>> accounts;

    public EmailAddresses(Supplier<Repository<EmailAddress>> repository, Supplier<Repository<Account>> accounts) {
        this.repository = repository;
        this.accounts = accounts;
    }

    /** @throws pro.interviewai.messages.ProblemException EMAIL_TAKEN if it is somebody else's */
    void claim(String emailIndex, UserId claimant, Instant at) {
        find(emailIndex).execute(address -> address.claim(emailIndex, claimant, at));
    }

    /**
     * The same for whoever has proven that the address is theirs: an account that has not confirmed it gives way.
     *
     * @throws pro.interviewai.messages.ProblemException EMAIL_TAKEN if somebody else has proven the same
     */
    void claimProven(String emailIndex, UserId claimant, Instant at) {
        String holder = find(emailIndex).invoke(EmailAddress::owner);
        if (holder != null && !holder.equals(claimant.value())) {
            accounts.get().load(holder).execute(account -> account.giveWay(this, at));
        }
        claim(emailIndex, claimant, at);
    }

    void release(String emailIndex, UserId owner, Instant at) {
        find(emailIndex).execute(address -> address.release(emailIndex, owner, at));
    }

    private Aggregate<EmailAddress> find(String emailIndex) {
        try {
            return repository.get().loadOrCreate(EmailAddress.idOf(emailIndex), EmailAddress::new);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception notMade) {
            throw new IllegalStateException("an address cannot be made", notMade);
        }
    }
}
