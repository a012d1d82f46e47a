package pro.interviewai.command.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.createNew;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.AccountCommand.BeginErasure;
import pro.interviewai.messages.account.AccountCommand.CancelErasure;
import pro.interviewai.messages.account.AccountCommand.ChangePassword;
import pro.interviewai.messages.account.AccountCommand.ChangeRole;
import pro.interviewai.messages.account.AccountCommand.ConfirmErasure;
import pro.interviewai.messages.account.AccountCommand.NoteRepeatedRegistration;
import pro.interviewai.messages.account.AccountCommand.RegisterAccount;
import pro.interviewai.messages.account.AccountCommand.RegisterAdministrator;
import pro.interviewai.messages.account.AccountCommand.RequestErasure;
import pro.interviewai.messages.account.AccountCommand.RequestPasswordReset;
import pro.interviewai.messages.account.AccountCommand.RequestVerification;
import pro.interviewai.messages.account.AccountCommand.ResetPassword;
import pro.interviewai.messages.account.AccountCommand.VerifyEmail;
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
import pro.interviewai.messages.account.AccountProblem;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.account.UserId;

/** A person's account. Handlers answer with the sequence number of the account's last event. */
public final class Account {
    static final String ERASURE = "account.erasure";

    @AggregateIdentifier
    private @Nullable UserId id;

    private @Nullable String email;
    private @Nullable String firstName;
    private String language = "en";
    private String latestLink = "";
    private Instant latestLinkExpiresAt = Instant.EPOCH;
    private @Nullable String latestReset;
    private Instant latestResetExpiresAt = Instant.EPOCH;
    private MailPace mails = MailPace.UNUSED;
    private MailPace resetMails = MailPace.UNUSED;
    private boolean verified;
    private @Nullable Instant erasureAt;
    private boolean erasureBegun;
    private boolean erased;
    private Role role = Role.USER;

    Account() {}

    /** Takes the address in the same commit, so that of two accounts that want it at once only one comes to be. */
    @CommandHandler
    Account(RegisterAccount command) throws Exception {
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
        createNew(EmailAddress.class, () -> new EmailAddress(command.emailIndex(), command.userId(), command.at()));
    }

    @CommandHandler
    Account(RegisterAdministrator command) throws Exception {
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
        createNew(EmailAddress.class, () -> new EmailAddress(command.emailIndex(), command.userId(), command.at()));
    }

    /** Says nothing when the link would come too soon: whoever asks must not learn who has an account here. */
    @CommandHandler
    Long handle(RequestVerification command) {
        if (!verified) {
            mailLink(command.verificationId(), command.expiresAt(), command.at());
        }
        return getVersion();
    }

    /** Says nothing either when the owner has had a letter just now. */
    @CommandHandler
    Long handle(NoteRepeatedRegistration command) {
        if (!verified) {
            mailLink(command.verificationId(), command.expiresAt(), command.at());
        } else if (email != null && firstName != null && mails.allowsMailAt(command.at())) {
            apply(new RegistrationRepeated(command.userId().value(), email, firstName, language, command.at()));
        }
        return getVersion();
    }

    /** As silent as {@link #handle(RequestVerification)}. */
    @CommandHandler
    Long handle(RequestPasswordReset command) {
        boolean repeated = command.resetId().equals(latestReset);
        if (!repeated && email != null && firstName != null && resetMails.allowsMailAt(command.at())) {
            apply(new PasswordResetRequested(
                    command.userId().value(),
                    email,
                    firstName,
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
            apply(new EmailVerified(command.userId().value(), command.resetId(), command.at()));
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
    Long handle(BeginErasure command) {
        AdministratorsAreNotErased.check(role);
        if (!erasureBegun) {
            apply(new ErasureBegun(command.userId().value(), command.at()));
        }
        return getVersion();
    }

    @CommandHandler
    Long handle(ConfirmErasure command) {
        if (erasureBegun && !erased) {
            apply(new PersonErased(command.userId().value(), command.recordings(), command.letters(), command.at()));
        }
        return getVersion();
    }

    /** A deadline of a request that was taken back means nothing. */
    @DeadlineHandler(deadlineName = ERASURE)
    void graceIsOver(Instant due, @Timestamp Instant at) {
        if (id != null && due.equals(erasureAt) && !erasureBegun) {
            apply(new ErasureBegun(id.value(), at));
        }
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
        firstName = event.firstName();
        language = event.language();
        role = event.role();
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
        latestReset = null;
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
    void on(RoleChanged event) {
        role = event.to();
    }

    private void mailLink(String verificationId, Instant expiresAt, Instant at) {
        boolean repeated = verificationId.equals(latestLink);
        if (!repeated && id != null && email != null && firstName != null && mails.allowsMailAt(at)) {
            apply(new VerificationRequested(id.value(), email, firstName, language, verificationId, expiresAt, at));
        }
    }

    private void changePassword(UserId user, String hash, @Nullable String keptSession, Instant at) {
        if (email != null && firstName != null) {
            apply(new PasswordChanged(user.value(), hash, email, firstName, language, keptSession, at));
        }
    }
}
