package pro.interviewai.query.account;

import java.time.Instant;
import java.util.List;
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

/** What each event changes in a stored account. */
final class AccountChanges {
    private final AccountStore store;
    private final Changes changes;

    private AccountChanges(AccountStore store, String userId) {
        this.store = store;
        this.changes = new Changes(store, AccountDocument.COLLECTION, userId, userId);
    }

    static List<Bson> of(AccountEvent event, AccountStore store) {
        var all = new AccountChanges(store, event.userId());
        all.add(event);
        return all.changes.all();
    }

    private void add(AccountEvent event) {
        switch (event) {
            case AccountRegistered registered ->
                changes.set("emailIndex", registered.emailIndex())
                        .set("language", registered.language())
                        .set("role", registered.role().name())
                        .set("createdAt", registered.registeredAt())
                        .seal("email", registered.email())
                        .seal("passwordHash", registered.passwordHash())
                        .seal("firstName", registered.firstName())
                        .seal("lastName", registered.lastName());
            case RegistrationReplaced replaced ->
                updated(replaced.replacedAt())
                        .set("language", replaced.language())
                        .seal("passwordHash", replaced.passwordHash())
                        .seal("firstName", replaced.firstName())
                        .seal("lastName", replaced.lastName());
            case EmailVerified verified -> changes.set("verifiedAt", verified.verifiedAt());
            case EmailChanged changed ->
                updated(changed.changedAt())
                        .set("emailIndex", changed.emailIndex())
                        .set("verifiedAt", changed.changedAt())
                        .seal("email", changed.email());
            case PasswordChanged changed -> {
                endSessions(changed.changedAt(), changed.keptSession());
                changes.seal("passwordHash", changed.passwordHash());
            }
            case ProviderLinked linked -> changes.set(AccountStore.provider(linked.provider()), linked.subjectIndex());
            case ProfileChanged changed ->
                updated(changed.changedAt())
                        .set("language", changed.language())
                        .seal("firstName", changed.firstName())
                        .seal("lastName", changed.lastName())
                        .seal("bio", changed.bio());
            case PreferencesChanged changed ->
                updated(changed.changedAt()).set("preferences", store.stored(changed.preferences()));
            case AvatarChanged changed -> updated(changed.changedAt()).set("avatarId", changed.avatarId());
            case AvatarRemoved removed -> updated(removed.removedAt()).unset("avatarId");
            case TermsAccepted accepted -> consent(ConsentView.TERMS, accepted.termsVersion(), accepted.acceptedAt());
            case ConsentGiven given -> consent(given.purpose().id(), given.version(), given.givenAt());
            case ConsentWithdrawn withdrawn ->
                changes.set("consents." + withdrawn.purpose().id() + ".withdrawnAt", withdrawn.withdrawnAt());
            case RoleChanged changed -> changes.set("role", changed.to().name());
            case ErasureRequested requested -> {
                endSessions(requested.requestedAt(), null);
                changes.set("erasureAt", requested.eraseAt());
            }
            case ErasureCancelled _ -> changes.unset("erasureAt");
            case ErasureBegun begun -> {
                endSessions(begun.begunAt(), null);
                changes.unset("emailIndex").unset("providers");
            }
            case VerificationRequested _,
                    RegistrationRepeated _,
                    PasswordResetRequested _,
                    EmailChangeRequested _,
                    EmailChangeConfirmed _,
                    PersonErased _ -> {
                // nothing of it is read
            }
        }
    }

    private Changes updated(Instant at) {
        return changes.set("updatedAt", at);
    }

    private void endSessions(Instant at, @Nullable String kept) {
        changes.set("sessionsEndedAt", at).set("keptSession", kept);
    }

    private void consent(String purpose, String text, Instant at) {
        changes.set("consents." + purpose, new Document("version", text).append("givenAt", at));
    }
}
