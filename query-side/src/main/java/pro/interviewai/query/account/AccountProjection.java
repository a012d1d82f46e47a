package pro.interviewai.query.account;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.TrackingToken;
import pro.interviewai.messages.account.AccountEvent;
import pro.interviewai.messages.account.LoginSessionEvent;

/** Writes what happens to accounts and on signed-in devices to where it is read. */
@ProcessingGroup("account-projection")
public class AccountProjection {
    private final AccountStore store;

    public AccountProjection(AccountStore store) {
        this.store = store;
    }

    /** Where nothing to read changes, whoever waits for this version must still see it come. */
    @EventHandler
    void on(AccountEvent event, @SequenceNumber long version, TrackingToken token) {
        var picture = AvatarChanges.of(event, store);
        if (!picture.isEmpty()) {
            store.apply(AvatarDocument.COLLECTION, event.userId(), version, token, picture);
        }
        store.apply(AccountDocument.COLLECTION, event.userId(), version, token, AccountChanges.of(event, store));
    }

    @EventHandler
    void on(LoginSessionEvent event, @SequenceNumber long version, TrackingToken token) {
        store.apply(
                LoginSessionDocument.COLLECTION,
                event.sessionId(),
                version,
                token,
                LoginSessionChanges.of(event, store));
    }

    @ResetHandler
    void reset() {
        store.clear();
    }
}
