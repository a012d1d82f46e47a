package pro.interviewai.command.account;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
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
import pro.interviewai.messages.account.ConsentPurpose;
import pro.interviewai.messages.account.Preferences;
import pro.interviewai.messages.account.Provider;
import pro.interviewai.messages.account.Role;

/** What an account must know of its past to decide what may happen next. What the person said is null once erased. */
final class AccountState {
    String userId = "";
    Role role = Role.USER;
    UnprovenRegistration registration = UnprovenRegistration.NONE;
    boolean verified;

    @Nullable
    String email;

    String emailIndex = "";

    @Nullable
    String firstName;

    @Nullable
    String lastName;

    String bio = "";
    String language = "en";

    @Nullable
    String avatarId;

    Preferences preferences = Preferences.DEFAULT;
    final Map<ConsentPurpose, String> consents = new EnumMap<>(ConsentPurpose.class);
    final Map<Provider, String> providers = new EnumMap<>(Provider.class);
    String latestLink = "";
    Instant latestLinkExpiresAt = Instant.EPOCH;
    MailPace mails = MailPace.UNUSED;

    @Nullable
    String latestReset;

    Instant latestResetExpiresAt = Instant.EPOCH;
    MailPace resetMails = MailPace.UNUSED;

    @Nullable
    EmailChange emailChange;

    MailPace changeMails = MailPace.UNUSED;

    @Nullable
    Instant erasureAt;

    boolean erasureBegun;
    boolean erased;

    /** Whom letters about the account go to; nobody once the person's words are erased. */
    @Nullable
    Addressee addressee() {
        return email == null || firstName == null ? null : new Addressee(email, firstName, language);
    }

    void on(AccountEvent event) {
        switch (event) {
            case AccountRegistered registered -> {
                userId = registered.userId();
                email = registered.email();
                emailIndex = registered.emailIndex();
                role = registered.role();
                registration = UnprovenRegistration.of(registered);
                call(registered.firstName(), registered.lastName(), registered.language());
            }
            case RegistrationReplaced replaced -> {
                registration = registration.after(replaced);
                call(replaced.firstName(), replaced.lastName(), replaced.language());
            }
            case VerificationRequested requested -> {
                latestLink = requested.verificationId();
                latestLinkExpiresAt = requested.expiresAt();
                mails = mails.afterMailAt(requested.requestedAt());
            }
            case RegistrationRepeated repeated -> mails = mails.afterMailAt(repeated.repeatedAt());
            case EmailVerified _ -> verified = true;
            case PasswordResetRequested requested -> {
                latestReset = requested.resetId();
                latestResetExpiresAt = requested.expiresAt();
                resetMails = resetMails.afterMailAt(requested.requestedAt());
            }
            case PasswordChanged _ -> endLinks();
            case EmailChangeRequested requested -> {
                emailChange = EmailChange.of(requested);
                changeMails = changeMails.afterMailAt(requested.requestedAt());
            }
            case EmailChangeConfirmed confirmed ->
                emailChange = emailChange == null ? null : emailChange.after(confirmed.linkId());
            case EmailChanged changed -> {
                email = changed.email();
                emailIndex = changed.emailIndex();
                verified = true;
                latestReset = null;
            }
            case ProviderLinked linked -> {
                providers.put(linked.provider(), linked.subjectIndex());
                endLinks();
            }
            case ProfileChanged changed -> {
                bio = changed.bio() == null ? "" : changed.bio();
                call(changed.firstName(), changed.lastName(), changed.language());
            }
            case PreferencesChanged changed -> preferences = changed.preferences();
            case AvatarChanged changed -> avatarId = changed.avatarId();
            case AvatarRemoved _ -> avatarId = null;
            case TermsAccepted _ -> {
                // nothing depends on them
            }
            case ConsentGiven given -> consents.put(given.purpose(), given.version());
            case ConsentWithdrawn withdrawn -> consents.remove(withdrawn.purpose());
            case RoleChanged changed -> role = changed.to();
            case ErasureRequested requested -> erasureAt = requested.eraseAt();
            case ErasureCancelled _ -> erasureAt = null;
            case ErasureBegun _ -> {
                erasureBegun = true;
                endLinks();
            }
            case PersonErased _ -> erased = true;
        }
    }

    private void call(@Nullable String first, @Nullable String last, String spoken) {
        firstName = first;
        lastName = last;
        language = spoken;
    }

    /** What was mailed to how the account was before is good for nothing any more. */
    private void endLinks() {
        latestLink = "";
        latestReset = null;
        emailChange = null;
    }
}
