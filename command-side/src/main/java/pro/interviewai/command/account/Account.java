package pro.interviewai.command.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.AccountCommand.BeginErasure;
import pro.interviewai.messages.account.AccountCommand.CancelErasure;
import pro.interviewai.messages.account.AccountCommand.ChangeAvatar;
import pro.interviewai.messages.account.AccountCommand.ChangePassword;
import pro.interviewai.messages.account.AccountCommand.ChangePreferences;
import pro.interviewai.messages.account.AccountCommand.ChangeProfile;
import pro.interviewai.messages.account.AccountCommand.ChangeRole;
import pro.interviewai.messages.account.AccountCommand.ConfirmEmailChange;
import pro.interviewai.messages.account.AccountCommand.ConfirmErasure;
import pro.interviewai.messages.account.AccountCommand.FollowPlan;
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
import pro.interviewai.messages.account.AccountEvent;
import pro.interviewai.messages.account.AccountEvent.EmailChanged;
import pro.interviewai.messages.account.AccountEvent.ErasureBegun;
import pro.interviewai.messages.account.UserId;

/**
 * A person's account. Its address is taken and given back in the account's own commit, so that of two accounts that want it
 * at once only one gets it. Handlers answer with the sequence number of the account's last event.
 */
public final class Account {
    static final String ERASURE = "account.erasure";

    @AggregateIdentifier
    private @Nullable UserId id;

    private final AccountState state = new AccountState();

    Account() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    long handle(RegisterAccount register, EmailAddresses addresses) {
        addresses.claim(register.emailIndex(), register.userId(), register.at());
        return applyAll(Registering.registered(register));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    long handle(RegisterAdministrator register, EmailAddresses addresses) {
        addresses.claimProven(register.emailIndex(), register.userId(), register.at());
        return applyAll(Registering.registered(register));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    long handle(RegisterByProvider register, EmailAddresses addresses) {
        addresses.claimProven(register.emailIndex(), register.userId(), register.at());
        return applyAll(Registering.registered(register));
    }

    @CommandHandler
    long handle(LinkProvider link) {
        return applyAll(Registering.providerLinked(state, link));
    }

    @CommandHandler
    long handle(RepeatRegistration repeat) {
        applyAll(Registering.repeated(state, repeat));
        return applyAll(ProvingEmail.linkRequested(
                state, repeat.verificationId(), repeat.verificationExpiresAt(), repeat.at()));
    }

    @CommandHandler
    long handle(RequestVerification request) {
        return applyAll(ProvingEmail.linkRequested(state, request.verificationId(), request.expiresAt(), request.at()));
    }

    @CommandHandler
    long handle(VerifyEmail verify) {
        return applyAll(ProvingEmail.verified(state, verify));
    }

    @CommandHandler
    long handle(RequestPasswordReset request) {
        return applyAll(ChangingPassword.resetRequested(state, request));
    }

    @CommandHandler
    long handle(ResetPassword reset) {
        return applyAll(ChangingPassword.reset(state, reset));
    }

    @CommandHandler
    long handle(ChangePassword change) {
        return applyAll(ChangingPassword.changed(state, change));
    }

    @CommandHandler
    long handle(RequestEmailChange request) {
        return applyAll(ChangingEmail.requested(state, request));
    }

    @CommandHandler
    long handle(ConfirmEmailChange confirm, EmailAddresses addresses) {
        return applyAll(ChangingEmail.confirmed(state, confirm), addresses, confirm.at());
    }

    @CommandHandler
    long handle(ChangeProfile change) {
        return applyAll(ChangingProfile.changed(state, change));
    }

    @CommandHandler
    long handle(ChangePreferences change) {
        return applyAll(ChangingProfile.preferencesChanged(state, change));
    }

    @CommandHandler
    long handle(ChangeAvatar change) {
        return applyAll(ChangingProfile.avatarChanged(state, change));
    }

    @CommandHandler
    long handle(RemoveAvatar remove) {
        return applyAll(ChangingProfile.avatarRemoved(state, remove));
    }

    @CommandHandler
    long handle(GiveConsent give) {
        return applyAll(Consenting.given(state, give));
    }

    @CommandHandler
    long handle(WithdrawConsent withdraw) {
        return applyAll(Consenting.withdrawn(state, withdraw));
    }

    @CommandHandler
    long handle(ChangeRole change) {
        return applyAll(ChangingRole.changed(state, change));
    }

    @CommandHandler
    long handle(FollowPlan follow) {
        return applyAll(ChangingRole.followed(state, follow));
    }

    @CommandHandler
    long handle(RequestErasure request, DeadlineManager deadlines) {
        var facts = Erasing.requested(state, request);
        var version = applyAll(facts);
        if (!facts.isEmpty()) {
            deadlines.schedule(request.eraseAt(), ERASURE, request.eraseAt());
        }
        return version;
    }

    @CommandHandler
    long handle(CancelErasure cancel) {
        return applyAll(Erasing.cancelled(state, cancel));
    }

    @CommandHandler
    long handle(BeginErasure begin, EmailAddresses addresses) {
        return applyAll(Erasing.begun(state, begin), addresses, begin.at());
    }

    @CommandHandler
    long handle(ConfirmErasure confirm) {
        return applyAll(Erasing.confirmed(state, confirm));
    }

    @DeadlineHandler(deadlineName = ERASURE)
    void graceIsOver(Instant due, @Timestamp Instant at, EmailAddresses addresses) {
        applyAll(Erasing.graceOver(state, due, at), addresses, at);
    }

    /** Leaves the address to somebody who has proven that it is theirs. */
    void giveWay(EmailAddresses addresses, Instant at) {
        applyAll(Erasing.gaveWay(state, at), addresses, at);
    }

    @EventSourcingHandler
    void on(AccountEvent event) {
        id = new UserId(event.userId());
        state.on(event);
    }

    private long applyAll(List<AccountEvent> facts) {
        NothingIsAddedToAnErasure.heeded(state, facts).forEach(fact -> apply(fact));
        return getVersion();
    }

    /** Takes the address that becomes the account's, and gives back the one that no longer is. */
    private long applyAll(List<AccountEvent> facts, EmailAddresses addresses, Instant at) {
        var user = new UserId(state.userId);
        var former = state.emailIndex;
        for (var fact : NothingIsAddedToAnErasure.heeded(state, facts)) {
            if (fact instanceof EmailChanged changed) {
                addresses.claimProven(changed.emailIndex(), user, at);
            }
            apply(fact);
            if (fact instanceof EmailChanged || fact instanceof ErasureBegun) {
                addresses.release(former, user, at);
            }
        }
        return getVersion();
    }
}
