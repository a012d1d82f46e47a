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
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.AccountEvent;
import pro.interviewai.messages.account.AccountEvent.AccountRegistered;
import pro.interviewai.messages.account.AccountEvent.AvatarChanged;
import pro.interviewai.messages.account.AccountEvent.AvatarRemoved;
import pro.interviewai.messages.account.AccountEvent.ConsentGiven;
import pro.interviewai.messages.account.AccountEvent.ConsentWithdrawn;
import pro.interviewai.messages.account.AccountEvent.EmailChangeConfirmed;
import pro.interviewai.messages.account.AccountEvent.EmailChangeRequested;
import pro.interviewai.messages.account.AccountEvent.EmailChanged;
import pro.interviewai.messages.account.AccountEvent.EmailVerified;
import pro.interviewai.messages.account.AccountEvent.ErasureBegun;
import pro.interviewai.messages.account.AccountEvent.ErasureCancelled;
import pro.interviewai.messages.account.AccountEvent.ErasureRequested;
import pro.interviewai.messages.account.AccountEvent.PasswordChanged;
import pro.interviewai.messages.account.AccountEvent.PasswordResetRequested;
import pro.interviewai.messages.account.AccountEvent.PersonErased;
import pro.interviewai.messages.account.AccountEvent.PreferencesChanged;
import pro.interviewai.messages.account.AccountEvent.ProfileChanged;
import pro.interviewai.messages.account.AccountEvent.ProviderLinked;
import pro.interviewai.messages.account.AccountEvent.RegistrationRepeated;
import pro.interviewai.messages.account.AccountEvent.RegistrationReplaced;
import pro.interviewai.messages.account.AccountEvent.RoleChanged;
import pro.interviewai.messages.account.AccountEvent.TermsAccepted;
import pro.interviewai.messages.account.AccountEvent.VerificationRequested;
import pro.interviewai.messages.account.ConsentView;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionClosed;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionOpened;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionRefreshed;
import pro.interviewai.messages.account.LoginSessionEvent.RefreshTokenReused;
import pro.interviewai.messages.account.Preferences;

/** Writes what happens to accounts and on signed-in devices to where it is read. */
@ProcessingGroup("account-projection")
public class AccountProjection {
    private static final String ACCOUNTS = AccountDocument.COLLECTION;
    private static final String AVATAR_ID = "avatarId";
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
    void on(RegistrationReplaced event, @SequenceNumber long version, TrackingToken token) {
        var changes = updated(event.replacedAt());
        changes.add(Updates.set("language", event.language()));
        addSealed(changes, ACCOUNTS, event.userId(), event.userId(), "passwordHash", event.passwordHash());
        addSealed(changes, ACCOUNTS, event.userId(), event.userId(), "firstName", event.firstName());
        addSealed(changes, ACCOUNTS, event.userId(), event.userId(), "lastName", event.lastName());
        store.apply(ACCOUNTS, event.userId(), version, token, changes);
    }

    @EventHandler
    void on(TermsAccepted event, @SequenceNumber long version, TrackingToken token) {
        consented(event, ConsentView.TERMS, event.termsVersion(), event.acceptedAt(), version, token);
    }

    @EventHandler
    void on(ConsentGiven event, @SequenceNumber long version, TrackingToken token) {
        consented(event, event.purpose().id(), event.version(), event.givenAt(), version, token);
    }

    @EventHandler
    void on(ConsentWithdrawn event, @SequenceNumber long version, TrackingToken token) {
        var withdrawn = Updates.set("consents." + event.purpose().id() + ".withdrawnAt", event.withdrawnAt());
        store.apply(ACCOUNTS, event.userId(), version, token, List.of(withdrawn));
    }

    @EventHandler
    void on(ProviderLinked event, @SequenceNumber long version, TrackingToken token) {
        var linked = Updates.set(AccountStore.provider(event.provider()), event.subjectIndex());
        store.apply(ACCOUNTS, event.userId(), version, token, List.of(linked));
    }

    @EventHandler
    void on(ProfileChanged event, @SequenceNumber long version, TrackingToken token) {
        var changes = updated(event.changedAt());
        changes.add(Updates.set("language", event.language()));
        addSealed(changes, ACCOUNTS, event.userId(), event.userId(), "firstName", event.firstName());
        addSealed(changes, ACCOUNTS, event.userId(), event.userId(), "lastName", event.lastName());
        addSealed(changes, ACCOUNTS, event.userId(), event.userId(), "bio", event.bio());
        store.apply(ACCOUNTS, event.userId(), version, token, changes);
    }

    @EventHandler
    void on(PreferencesChanged event, @SequenceNumber long version, TrackingToken token) {
        var changes = updated(event.changedAt());
        changes.add(Updates.set("preferences", document(event.preferences())));
        store.apply(ACCOUNTS, event.userId(), version, token, changes);
    }

    @EventHandler
    void on(AvatarChanged event, @SequenceNumber long version, TrackingToken token) {
        var picture = new ArrayList<>(List.of(Updates.set(AVATAR_ID, event.avatarId())));
        addSealed(picture, AvatarDocument.COLLECTION, event.userId(), event.userId(), "jpeg", event.jpeg());
        store.apply(AvatarDocument.COLLECTION, event.userId(), version, token, picture);
        var changes = updated(event.changedAt());
        changes.add(Updates.set(AVATAR_ID, event.avatarId()));
        store.apply(ACCOUNTS, event.userId(), version, token, changes);
    }

    @EventHandler
    void on(AvatarRemoved event, @SequenceNumber long version, TrackingToken token) {
        var none = List.of(Updates.unset(AVATAR_ID), Updates.unset("jpeg"));
        store.apply(AvatarDocument.COLLECTION, event.userId(), version, token, none);
        var changes = updated(event.removedAt());
        changes.add(Updates.unset(AVATAR_ID));
        store.apply(ACCOUNTS, event.userId(), version, token, changes);
    }

    @EventHandler
    void on(EmailChangeRequested event, @SequenceNumber long version, TrackingToken token) {
        versionOnly(event, version, token);
    }

    @EventHandler
    void on(EmailChangeConfirmed event, @SequenceNumber long version, TrackingToken token) {
        versionOnly(event, version, token);
    }

    @EventHandler
    void on(EmailChanged event, @SequenceNumber long version, TrackingToken token) {
        var changes = updated(event.changedAt());
        changes.add(Updates.set("emailIndex", event.emailIndex()));
        changes.add(Updates.set("verifiedAt", event.changedAt()));
        addSealed(changes, ACCOUNTS, event.userId(), event.userId(), "email", event.email());
        store.apply(ACCOUNTS, event.userId(), version, token, changes);
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
        changes.add(Updates.unset("providers"));
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

    private static List<Bson> updated(Instant at) {
        return new ArrayList<>(List.of(Updates.set("updatedAt", at)));
    }

    private static Document document(Preferences preferences) {
        var notifications = preferences.notifications();
        var interviews = preferences.interviewSettings();
        return new Document(
                        "notifications",
                        new Document("email", notifications.email())
                                .append("telegram", notifications.telegram())
                                .append("push", notifications.push()))
                .append(
                        "interviewSettings",
                        new Document("answerStyle", interviews.answerStyle().name())
                                .append(
                                        "answerLength",
                                        interviews.answerLength().name())
                                .append("autoTranscribe", interviews.autoTranscribe()))
                .append(
                        "privacy",
                        new Document("saveHistory", preferences.privacy().saveHistory()));
    }

    private static List<Bson> sessionsEnded(Instant at, @Nullable String kept) {
        return new ArrayList<>(List.of(
                Updates.set("sessionsEndedAt", at),
                kept == null ? Updates.unset("keptSession") : Updates.set("keptSession", kept)));
    }

    private void consented(
            AccountEvent event, String purpose, String text, Instant at, long version, TrackingToken token) {
        var consent = new Document("version", text).append("givenAt", at);
        store.apply(ACCOUNTS, event.userId(), version, token, List.of(Updates.set("consents." + purpose, consent)));
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
