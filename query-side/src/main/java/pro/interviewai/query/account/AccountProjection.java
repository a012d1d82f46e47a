package pro.interviewai.query.account;

import static pro.interviewai.query.account.AccountStore.place;

import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.AccountEvent;
import pro.interviewai.messages.account.AccountEvent.AccountRegistered;
import pro.interviewai.messages.account.AccountEvent.EmailVerified;
import pro.interviewai.messages.account.AccountEvent.ErasureBegun;
import pro.interviewai.messages.account.AccountEvent.ErasureCancelled;
import pro.interviewai.messages.account.AccountEvent.ErasureRequested;
import pro.interviewai.messages.account.AccountEvent.PasswordChanged;
import pro.interviewai.messages.account.AccountEvent.PasswordResetRequested;
import pro.interviewai.messages.account.AccountEvent.PersonErased;
import pro.interviewai.messages.account.AccountEvent.RegistrationRepeated;
import pro.interviewai.messages.account.AccountEvent.RoleChanged;
import pro.interviewai.messages.account.AccountEvent.TermsAccepted;
import pro.interviewai.messages.account.AccountEvent.VerificationRequested;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionClosed;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionOpened;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionRefreshed;
import pro.interviewai.messages.account.LoginSessionEvent.RefreshTokenReused;

/** Writes what happens to accounts and on signed-in devices to where it is read. */
@ProcessingGroup("account-projection")
public class AccountProjection {
    private static final String ACCOUNTS = AccountDocument.COLLECTION;
    private static final String SESSIONS = LoginSessionDocument.COLLECTION;

    private final AccountStore store;

    public AccountProjection(AccountStore store) {
        this.store = store;
    }

    @EventHandler
    void on(AccountRegistered event, @SequenceNumber long version, TrackingToken token) {
        var changes = new ArrayList<Bson>();
        changes.add(Updates.set("emailIndex", event.emailIndex()));
        changes.add(Updates.set("language", event.language()));
        changes.add(Updates.set("role", event.role().name()));
        changes.add(Updates.set("createdAt", event.registeredAt()));
        addSealed(changes, ACCOUNTS, event.userId(), event.userId(), "email", event.email());
        addSealed(changes, ACCOUNTS, event.userId(), event.userId(), "passwordHash", event.passwordHash());
        addSealed(changes, ACCOUNTS, event.userId(), event.userId(), "firstName", event.firstName());
        addSealed(changes, ACCOUNTS, event.userId(), event.userId(), "lastName", event.lastName());
        store.apply(ACCOUNTS, event.userId(), version, token, changes);
    }

    @EventHandler
    void on(TermsAccepted event, @SequenceNumber long version, TrackingToken token) {
        versionOnly(event, version, token);
    }

    @EventHandler
    void on(VerificationRequested event, @SequenceNumber long version, TrackingToken token) {
        versionOnly(event, version, token);
    }

    @EventHandler
    void on(RegistrationRepeated event, @SequenceNumber long version, TrackingToken token) {
        versionOnly(event, version, token);
    }

    @EventHandler
    void on(PasswordResetRequested event, @SequenceNumber long version, TrackingToken token) {
        versionOnly(event, version, token);
    }

    @EventHandler
    void on(PasswordChanged event, @SequenceNumber long version, TrackingToken token) {
        var changes = sessionsEnded(event.changedAt(), event.keptSession());
        addSealed(changes, ACCOUNTS, event.userId(), event.userId(), "passwordHash", event.passwordHash());
        store.apply(ACCOUNTS, event.userId(), version, token, changes);
    }

    @EventHandler
    void on(ErasureRequested event, @SequenceNumber long version, TrackingToken token) {
        var changes = sessionsEnded(event.requestedAt(), null);
        changes.add(Updates.set("erasureAt", event.eraseAt()));
        store.apply(ACCOUNTS, event.userId(), version, token, changes);
    }

    @EventHandler
    void on(ErasureCancelled event, @SequenceNumber long version, TrackingToken token) {
        store.apply(ACCOUNTS, event.userId(), version, token, List.of(Updates.unset("erasureAt")));
    }

    @EventHandler
    void on(ErasureBegun event, @SequenceNumber long version, TrackingToken token) {
        var changes = sessionsEnded(event.begunAt(), null);
        changes.add(Updates.unset("emailIndex"));
        store.apply(ACCOUNTS, event.userId(), version, token, changes);
    }

    @EventHandler
    void on(PersonErased event, @SequenceNumber long version, TrackingToken token) {
        versionOnly(event, version, token);
    }

    @EventHandler
    void on(EmailVerified event, @SequenceNumber long version, TrackingToken token) {
        store.apply(ACCOUNTS, event.userId(), version, token, List.of(Updates.set("verifiedAt", event.verifiedAt())));
    }

    @EventHandler
    void on(RoleChanged event, @SequenceNumber long version, TrackingToken token) {
        var role = Updates.set("role", event.to().name());
        store.apply(ACCOUNTS, event.userId(), version, token, List.of(role));
    }

    @EventHandler
    void on(LoginSessionOpened event, @SequenceNumber long version, TrackingToken token) {
        var changes = new ArrayList<Bson>();
        changes.add(Updates.set("userId", event.userId()));
        changes.add(Updates.set("openedAt", event.openedAt()));
        changes.add(Updates.set("expiresAt", event.expiresAt()));
        addSealed(changes, SESSIONS, event.sessionId(), event.userId(), "userAgent", event.userAgent());
        store.apply(SESSIONS, event.sessionId(), version, token, changes);
    }

    @EventHandler
    void on(LoginSessionRefreshed event, @SequenceNumber long version, TrackingToken token) {
        store.apply(
                SESSIONS,
                event.sessionId(),
                version,
                token,
                List.of(Updates.set("expiresAt", event.expiresAt()), Updates.set("refreshedAt", event.refreshedAt())));
    }

    @EventHandler
    void on(RefreshTokenReused event, @SequenceNumber long version, TrackingToken token) {
        store.apply(SESSIONS, event.sessionId(), version, token, List.of());
    }

    @EventHandler
    void on(LoginSessionClosed event, @SequenceNumber long version, TrackingToken token) {
        store.apply(SESSIONS, event.sessionId(), version, token, List.of(Updates.set("closedAt", event.closedAt())));
    }

    @ResetHandler
    void reset() {
        store.clear();
    }

    private static List<Bson> sessionsEnded(Instant at, @Nullable String kept) {
        return new ArrayList<>(List.of(
                Updates.set("sessionsEndedAt", at),
                kept == null ? Updates.unset("keptSession") : Updates.set("keptSession", kept)));
    }

    /** Nothing to read changes, but whoever waits for this version must see it come. */
    private void versionOnly(AccountEvent event, long version, TrackingToken token) {
        store.apply(ACCOUNTS, event.userId(), version, token, List.of());
    }

    private void addSealed(
            List<Bson> changes, String collection, String id, String userId, String field, @Nullable String text) {
        byte[] sealed = store.seal(userId, place(collection, id, field), text);
        if (sealed != null) {
            changes.add(Updates.set(field, sealed));
        }
    }
}
