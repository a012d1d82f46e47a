package pro.interviewai.command.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountCommand.BeginErasure;
import pro.interviewai.messages.account.AccountCommand.CancelErasure;
import pro.interviewai.messages.account.AccountCommand.ChangeAvatar;
import pro.interviewai.messages.account.AccountCommand.ChangePassword;
import pro.interviewai.messages.account.AccountCommand.ChangePreferences;
import pro.interviewai.messages.account.AccountCommand.ChangeProfile;
import pro.interviewai.messages.account.AccountCommand.ChangeRole;
import pro.interviewai.messages.account.AccountCommand.ConfirmEmailChange;
import pro.interviewai.messages.account.AccountCommand.ConfirmErasure;
import pro.interviewai.messages.account.AccountCommand.GiveConsent;
import pro.interviewai.messages.account.AccountCommand.LinkProvider;
import pro.interviewai.messages.account.AccountCommand.RegisterAccount;
import pro.interviewai.messages.account.AccountCommand.RegisterAdministrator;
import pro.interviewai.messages.account.AccountCommand.RegisterByProvider;
import pro.interviewai.messages.account.AccountCommand.RemoveAvatar;
import pro.interviewai.messages.account.AccountCommand.RepeatRegistration;
import pro.interviewai.messages.account.AccountCommand.RequestEmailChange;
import pro.interviewai.messages.account.AccountCommand.RequestErasure;
import pro.interviewai.messages.account.AccountCommand.RequestPasswordReset;
import pro.interviewai.messages.account.AccountCommand.RequestVerification;
import pro.interviewai.messages.account.AccountCommand.ResetPassword;
import pro.interviewai.messages.account.AccountCommand.VerifyEmail;
import pro.interviewai.messages.account.AccountCommand.WithdrawConsent;
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
import pro.interviewai.messages.account.AccountProblem;
import pro.interviewai.messages.account.Addressed;
import pro.interviewai.messages.account.ConsentPurpose;
import pro.interviewai.messages.account.Preferences;
import pro.interviewai.messages.account.Provider;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.account.UserId;

/** A person's account. Handlers answer with the sequence number of the account's last event. */
public final class Account {
    static final String ERASURE = "account.erasure";

    @AggregateIdentifier
    private @Nullable UserId id;

    private UnprovenRegistration registration = UnprovenRegistration.NONE;
    private @Nullable String email;
    private String emailIndex = "";
    private @Nullable String firstName;
    private @Nullable String lastName;
    private String bio = "";
    private @Nullable String avatarId;
    private Preferences preferences = Preferences.DEFAULT;
    private final Map<ConsentPurpose, String> consents = new EnumMap<>(ConsentPurpose.class);
    private final Map<Provider, String> providers = new EnumMap<>(Provider.class);
    private @Nullable EmailChange emailChange;
    private String language = "en";
    private String latestLink = "";
    private Instant latestLinkExpiresAt = Instant.EPOCH;
    private @Nullable String latestReset;
    private Instant latestResetExpiresAt = Instant.EPOCH;
    private MailPace mails = MailPace.UNUSED;
    private MailPace resetMails = MailPace.UNUSED;
    private MailPace changeMails = MailPace.UNUSED;
    private boolean verified;
    private @Nullable Instant erasureAt;
    private boolean erasureBegun;
    private boolean erased;
    private Role role = Role.USER;

    Account() {}

    /** Takes the address in the same commit, so that of two accounts that want it at once only one comes to be. */
    @CommandHandler
    Account(RegisterAccount command, EmailAddresses addresses) {
        String id = command.userId().value();
        apply(new AccountRegistered(
                id,
                command.email(),
                command.emailIndex(),
                command.passwordHash(),
                command.firstName(),
                command.lastName(),
                command.language(),
                Role.USER,
                command.at()));
        apply(new TermsAccepted(id, command.termsVersion(), command.at()));
        apply(new VerificationRequested(
                id,
                command.email(),
                command.firstName(),
                command.language(),
                command.verificationId(),
                command.verificationExpiresAt(),
                command.at()));
        addresses.claim(command.emailIndex(), command.userId(), command.at());
    }

    @CommandHandler
    Account(RegisterAdministrator command, EmailAddresses addresses) {
        String id = command.userId().value();
        apply(new AccountRegistered(
                id,
                command.email(),
                command.emailIndex(),
                command.passwordHash(),
                "Administrator",
                "",
                "en",
                Role.ADMIN,
                command.at()));
        apply(new EmailVerified(id, null, command.at()));
        addresses.claimProven(command.emailIndex(), command.userId(), command.at());
    }

    @CommandHandler
    Account(RegisterByProvider command, EmailAddresses addresses) {
        String id = command.userId().value();
        apply(new AccountRegistered(
                id,
                command.email(),
                command.emailIndex(),
                "",
                command.firstName(),
                command.lastName(),
                command.language(),
                Role.USER,
                command.at()));
        apply(new TermsAccepted(id, command.termsVersion(), command.at()));
        apply(new EmailVerified(id, null, command.at()));
        apply(new ProviderLinked(id, command.provider(), command.subjectIndex(), command.at()));
        addresses.claimProven(command.emailIndex(), command.userId(), command.at());
    }

    @CommandHandler
    Long handle(LinkProvider command) {
        if (!command.subjectIndex().equals(providers.get(command.provider()))) {
            apply(new ProviderLinked(
                    command.userId().value(), command.provider(), command.subjectIndex(), command.at()));
        }
        return getVersion();
    }

    /** Says nothing when the link would come too soon: whoever asks must not learn who has an account here. */
    @CommandHandler
    Long handle(RequestVerification command) {
        if (!verified) {
            mailLink(command.verificationId(), command.expiresAt(), command.at());
        }
        return getVersion();
    }

    /** Says nothing either when the owner has had a letter just now, but heeds what was said. */
    @CommandHandler
    Long handle(RepeatRegistration command) {
        if (!verified) {
            replaceRegistration(command);
            mailLink(command.verificationId(), command.verificationExpiresAt(), command.at());
        } else if (email != null && firstName != null && mails.allowsMailAt(command.at())) {
            apply(new RegistrationRepeated(command.userId().value(), email, firstName, language, command.at()));
        }
        return getVersion();
    }

    /** As silent as {@link #handle(RequestVerification)}. */
    @CommandHandler
    Long handle(RequestPasswordReset command) {
        boolean repeated = command.resetId().equals(latestReset);
        if (!repeated && !erasureBegun && email != null && firstName != null && resetMails.allowsMailAt(command.at())) {
            apply(new PasswordResetRequested(
                    command.userId().value(),
                    email,
                    verified ? firstName : Addressed.UNNAMED,
                    language,
                    command.resetId(),
                    command.expiresAt(),
                    command.at()));
        }
        return getVersion();
    }

    @CommandHandler
    Long handle(ResetPassword command) {
        LinkMustBeTheLatest.check(command.resetId(), latestReset, AccountProblem.PASSWORD_LINK_INVALID);
        LinkMustNotHaveExpired.check(command.at(), latestResetExpiresAt, AccountProblem.PASSWORD_LINK_EXPIRED);
        if (!verified) {
            String id = command.userId().value();
            apply(new EmailVerified(id, command.resetId(), command.at()));
            apply(new ProfileChanged(id, command.firstName(), "", "", language, command.at()));
            apply(new TermsAccepted(id, command.termsVersion(), command.at()));
        }
        changePassword(command.userId(), command.passwordHash(), null, command.at());
        return getVersion();
    }

    @CommandHandler
    Long handle(ChangePassword command) {
        changePassword(
                command.userId(), command.passwordHash(), command.keptSession().value(), command.at());
        return getVersion();
    }

    @CommandHandler
    Long handle(VerifyEmail command) {
        if (verified) {
            return getVersion();
        }
        LinkMustBeTheLatest.check(command.verificationId(), latestLink, AccountProblem.VERIFICATION_LINK_INVALID);
        LinkMustNotHaveExpired.check(command.at(), latestLinkExpiresAt, AccountProblem.VERIFICATION_LINK_EXPIRED);
        ContestedRegistrationMustBeProven.check(registration, command.provenHash());
        apply(new EmailVerified(command.userId().value(), command.verificationId(), command.at()));
        return getVersion();
    }

    @CommandHandler
    Long handle(RequestErasure command, DeadlineManager deadlines) {
        AdministratorsAreNotErased.check(role);
        if (erasureAt == null && !erasureBegun && email != null && firstName != null) {
            apply(new ErasureRequested(
                    command.userId().value(), email, firstName, language, command.eraseAt(), command.at()));
            deadlines.schedule(command.eraseAt(), ERASURE, command.eraseAt());
        }
        return getVersion();
    }

    @CommandHandler
    Long handle(CancelErasure command) {
        if (erasureAt != null && !erasureBegun) {
            apply(new ErasureCancelled(command.userId().value(), command.at()));
        }
        return getVersion();
    }

    @CommandHandler
    Long handle(BeginErasure command, EmailAddresses addresses) {
        AdministratorsAreNotErased.check(role);
        beginErasure(command.userId(), addresses, command.at());
        return getVersion();
    }

    @CommandHandler
    Long handle(ConfirmErasure command) {
        if (erasureBegun && !erased) {
            apply(new PersonErased(command.userId().value(), command.removed(), command.at()));
        }
        return getVersion();
    }

    /** A deadline of a request that was taken back means nothing. */
    @DeadlineHandler(deadlineName = ERASURE)
    void graceIsOver(Instant due, @Timestamp Instant at, EmailAddresses addresses) {
        if (id != null && due.equals(erasureAt)) {
            beginErasure(id, addresses, at);
        }
    }

    @CommandHandler
    Long handle(ChangeProfile command) {
        if (firstName == null || lastName == null) {
            return getVersion();
        }
        String first = command.firstName() == null ? firstName : command.firstName();
        String last = command.lastName() == null ? lastName : command.lastName();
        String about = command.bio() == null ? bio : command.bio();
        String speaks = command.language() == null ? language : command.language();
        if (!List.of(first, last, about, speaks).equals(List.of(firstName, lastName, bio, language))) {
            apply(new ProfileChanged(command.userId().value(), first, last, about, speaks, command.at()));
        }
        return getVersion();
    }

    @CommandHandler
    Long handle(ChangePreferences command) {
        if (!command.preferences().equals(preferences)) {
            apply(new PreferencesChanged(command.userId().value(), command.preferences(), command.at()));
        }
        return getVersion();
    }

    @CommandHandler
    Long handle(ChangeAvatar command) {
        if (!command.avatarId().equals(avatarId)) {
            apply(new AvatarChanged(command.userId().value(), command.avatarId(), command.jpeg(), command.at()));
        }
        return getVersion();
    }

    @CommandHandler
    Long handle(RemoveAvatar command) {
        if (avatarId != null) {
            apply(new AvatarRemoved(command.userId().value(), command.at()));
        }
        return getVersion();
    }

    @CommandHandler
    Long handle(GiveConsent command) {
        if (!command.version().equals(consents.get(command.purpose()))) {
            apply(new ConsentGiven(command.userId().value(), command.purpose(), command.version(), command.at()));
        }
        return getVersion();
    }

    @CommandHandler
    Long handle(WithdrawConsent command) {
        if (consents.containsKey(command.purpose())) {
            apply(new ConsentWithdrawn(command.userId().value(), command.purpose(), command.at()));
        }
        return getVersion();
    }

    /** As silent as {@link #handle(RequestVerification)}. */
    @CommandHandler
    Long handle(RequestEmailChange command) {
        boolean other = !command.newEmailIndex().equals(emailIndex);
        if (other && !erasureBegun && email != null && firstName != null && changeMails.allowsMailAt(command.at())) {
            apply(new EmailChangeRequested(
                    command.userId().value(),
                    email,
                    command.newEmail(),
                    command.newEmailIndex(),
                    firstName,
                    language,
                    command.linkId(),
                    command.newLinkId(),
                    command.expiresAt(),
                    command.at()));
        }
        return getVersion();
    }

    /** Takes the new address and gives the old one back in the same commit. */
    @CommandHandler
    Long handle(ConfirmEmailChange command, EmailAddresses addresses) {
        if (emailChange == null || !emailChange.has(command.linkId())) {
            throw new ProblemException(AccountProblem.EMAIL_LINK_INVALID);
        }
        EmailChange change = emailChange;
        LinkMustNotHaveExpired.check(command.at(), change.expiresAt(), AccountProblem.EMAIL_LINK_EXPIRED);
        String former = emailIndex;
        String newEmail = change.email();
        if (!change.confirmedBy(command.linkId()) && newEmail != null) {
            apply(new EmailChangeConfirmed(command.userId().value(), command.linkId(), command.at()));
            if (change.after(command.linkId()).complete()) {
                addresses.claimProven(change.emailIndex(), command.userId(), command.at());
                apply(new EmailChanged(command.userId().value(), newEmail, change.emailIndex(), command.at()));
                addresses.release(former, command.userId(), command.at());
            }
        }
        return getVersion();
    }

    @CommandHandler
    Long handle(ChangeRole command) {
        RoleMustBeAnothersToChange.check(command.userId(), command.changedBy());
        if (role != command.role()) {
            String id = command.userId().value();
            apply(new RoleChanged(id, role, command.role(), command.changedBy().value(), command.at()));
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(AccountRegistered event) {
        id = new UserId(event.userId());
        email = event.email();
        emailIndex = event.emailIndex();
        firstName = event.firstName();
        lastName = event.lastName();
        language = event.language();
        role = event.role();
        registration = UnprovenRegistration.of(event);
    }

    @EventSourcingHandler
    void on(RegistrationReplaced event) {
        firstName = event.firstName();
        lastName = event.lastName();
        language = event.language();
        registration = registration.after(event);
    }

    @EventSourcingHandler
    void on(VerificationRequested event) {
        latestLink = event.verificationId();
        latestLinkExpiresAt = event.expiresAt();
        mails = mails.afterMailAt(event.requestedAt());
    }

    @EventSourcingHandler
    void on(RegistrationRepeated event) {
        mails = mails.afterMailAt(event.repeatedAt());
    }

    @EventSourcingHandler
    void on(PasswordResetRequested event) {
        latestReset = event.resetId();
        latestResetExpiresAt = event.expiresAt();
        resetMails = resetMails.afterMailAt(event.requestedAt());
    }

    @EventSourcingHandler
    void on(PasswordChanged event) {
        endLinks();
    }

    @EventSourcingHandler
    void on(ErasureRequested event) {
        erasureAt = event.eraseAt();
    }

    @EventSourcingHandler
    void on(ErasureCancelled event) {
        erasureAt = null;
    }

    @EventSourcingHandler
    void on(ErasureBegun event) {
        erasureBegun = true;
        endLinks();
    }

    @EventSourcingHandler
    void on(PersonErased event) {
        erased = true;
    }

    @EventSourcingHandler
    void on(EmailVerified event) {
        verified = true;
    }

    @EventSourcingHandler
    void on(ProfileChanged event) {
        firstName = event.firstName();
        lastName = event.lastName();
        bio = event.bio() == null ? "" : event.bio();
        language = event.language();
    }

    @EventSourcingHandler
    void on(PreferencesChanged event) {
        preferences = event.preferences();
    }

    @EventSourcingHandler
    void on(AvatarChanged event) {
        avatarId = event.avatarId();
    }

    @EventSourcingHandler
    void on(AvatarRemoved event) {
        avatarId = null;
    }

    @EventSourcingHandler
    void on(ConsentGiven event) {
        consents.put(event.purpose(), event.version());
    }

    @EventSourcingHandler
    void on(ProviderLinked event) {
        providers.put(event.provider(), event.subjectIndex());
        endLinks();
    }

    @EventSourcingHandler
    void on(ConsentWithdrawn event) {
        consents.remove(event.purpose());
    }

    @EventSourcingHandler
    void on(EmailChangeRequested event) {
        changeMails = changeMails.afterMailAt(event.requestedAt());
        emailChange = EmailChange.of(event);
    }

    @EventSourcingHandler
    void on(EmailChangeConfirmed event) {
        emailChange = emailChange == null ? null : emailChange.after(event.linkId());
    }

    @EventSourcingHandler
    void on(EmailChanged event) {
        email = event.email();
        emailIndex = event.emailIndex();
        verified = true;
        latestReset = null;
    }

    @EventSourcingHandler
    void on(RoleChanged event) {
        role = event.to();
    }

    /**
     * Leaves the address to somebody who has proven that it is theirs, unless its own owner has confirmed it. What was said
     * with it is erased.
     */
    void giveWay(EmailAddresses addresses, Instant at) {
        if (!verified && id != null) {
            beginErasure(id, addresses, at);
        }
    }

    /** What was mailed to how the account was before is good for nothing any more. */
    private void endLinks() {
        latestLink = "";
        latestReset = null;
        emailChange = null;
    }

    private void replaceRegistration(RepeatRegistration command) {
        var replaced = new RegistrationReplaced(
                command.userId().value(),
                registration.hashOf(command),
                command.firstName(),
                command.lastName(),
                command.language(),
                command.at());
        boolean noted = registration.isReplacedAtOnceBy(replaced) || mails.allowsMailAt(command.at());
        if (!erasureBegun && noted && !registration.says(replaced)) {
            apply(replaced);
            apply(new TermsAccepted(command.userId().value(), command.termsVersion(), command.at()));
        }
    }

    private void beginErasure(UserId user, EmailAddresses addresses, Instant at) {
        if (!erasureBegun) {
            apply(new ErasureBegun(user.value(), at));
            addresses.release(emailIndex, user, at);
        }
    }

    private void mailLink(String verificationId, Instant expiresAt, Instant at) {
        boolean repeated = verificationId.equals(latestLink);
        boolean open = !repeated && !erasureBegun && mails.allowsMailAt(at);
        if (open && id != null && email != null && firstName != null) {
            apply(new VerificationRequested(id.value(), email, firstName, language, verificationId, expiresAt, at));
        }
    }

    private void changePassword(UserId user, String hash, @Nullable String keptSession, Instant at) {
        if (email != null && firstName != null) {
            apply(new PasswordChanged(user.value(), hash, email, firstName, language, keptSession, at));
        }
    }
}
