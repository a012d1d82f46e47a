package pro.interviewai.command.subscription;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import pro.interviewai.messages.StoredName;
import pro.interviewai.messages.subscription.SubscriptionCommand.AgreeOnPlan;
import pro.interviewai.messages.subscription.SubscriptionCommand.CancelSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.ChangeSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.CloseCase;
import pro.interviewai.messages.subscription.SubscriptionCommand.NoticeTrialEnding;
import pro.interviewai.messages.subscription.SubscriptionCommand.ParkCase;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordCarriedOut;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordCheckoutEnded;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordCheckoutOpened;
import pro.interviewai.messages.subscription.SubscriptionCommand.RecordRefused;
import pro.interviewai.messages.subscription.SubscriptionCommand.RefundInvoice;
import pro.interviewai.messages.subscription.SubscriptionCommand.RequestCheckout;
import pro.interviewai.messages.subscription.SubscriptionCommand.RequestEnterprise;
import pro.interviewai.messages.subscription.SubscriptionCommand.ResumeSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.TakeOverDispute;
import pro.interviewai.messages.subscription.SubscriptionCommand.TakeOverInvoice;
import pro.interviewai.messages.subscription.SubscriptionCommand.TakeOverSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.Taken;
import pro.interviewai.messages.subscription.SubscriptionCommand.UndoCancellation;
import pro.interviewai.messages.subscription.SubscriptionCommand.UndoChange;
import pro.interviewai.messages.subscription.SubscriptionEvent;
import pro.interviewai.messages.subscription.SubscriptionEvent.TrialEnding;

/**
 * All that one person subscribes to and pays. Handlers answer with the version of the stream; those that take over what
 * the provider says tell whether it has to be asked.
 */
@AggregateRoot
@StoredName("subscription.Subscription")
@Revision("1")
public class Subscription {
    /** Unset until the first event: Axon takes any other value for the name of the stream. */
    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init")
    private String subscriptionId;

    private SubscriptionState state = new SubscriptionState();

    Subscription() {}

    /** With whose key a snapshot is sealed. */
    public String subscriber() {
        return state.userId;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RequestCheckout request) {
        return applyAll(CheckingOut.requested(state, request));
    }

    @CommandHandler
    long handle(RecordCheckoutOpened opened) {
        return applyAll(CheckingOut.opened(state, opened));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordCheckoutEnded ended) {
        return applyAll(CheckingOut.ended(state, ended));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ChangeSubscription change) {
        return applyAll(Changing.changed(state, change));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(UndoChange undo) {
        return applyAll(Changing.changeUndone(state, undo));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(CancelSubscription cancel) {
        return applyAll(Changing.cancelled(state, cancel));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(UndoCancellation undo) {
        return applyAll(Changing.cancellationUndone(state, undo));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ResumeSubscription resume) {
        return applyAll(Changing.resumed(state, resume));
    }

    @CommandHandler
    long handle(RefundInvoice refund) {
        return applyAll(Instructing.refunded(state, refund));
    }

    @CommandHandler
    long handle(RecordCarriedOut done) {
        return applyAll(Instructing.carriedOut(state, done));
    }

    @CommandHandler
    long handle(RecordRefused refused) {
        return applyAll(Instructing.refused(state, refused));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Taken handle(TakeOverSubscription take) {
        return take(Taking.subscription(state, take), take.at());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Taken handle(TakeOverInvoice take) {
        return take(Taking.invoice(state, take), take.at());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Taken handle(TakeOverDispute take) {
        return take(Taking.dispute(state, take), take.at());
    }

    /** Of somebody who subscribes to nothing no trial can end. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(NoticeTrialEnding notice) {
        return applyAll(
                state.primary().isEmpty() || notice.trialEnd().equals(state.trialEndNoticed)
                        ? List.of()
                        : List.of(new TrialEnding(subscriptionId, state.userId, notice.trialEnd(), notice.at())));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ParkCase park) {
        return applyAll(Cases.parked(state, park));
    }

    @CommandHandler
    long handle(CloseCase close) {
        return applyAll(Cases.closed(state, close));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RequestEnterprise request) {
        return applyAll(Agreeing.requested(state, request));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(AgreeOnPlan agree) {
        var facts = Agreeing.agreed(state, agree);
        applyAll(facts);
        return applyAll(facts.isEmpty() ? facts : Entitling.changed(state, subscriptionId, agree.at(), agree.at()));
    }

    @EventSourcingHandler
    void on(SubscriptionEvent event) {
        subscriptionId = event.subscriptionId();
        state.on(event);
    }

    /** What follows from what was taken over stands in the same commit. */
    private Taken take(Taking.Outcome outcome, Instant at) {
        if (!outcome.facts().isEmpty()) {
            applyAll(outcome.facts());
            applyAll(SurplusIsPaidBack.found(state, subscriptionId, at));
            applyAll(SurplusIsPaidBack.ended(state, subscriptionId, at));
            applyAll(Entitling.changed(state, subscriptionId, outcome.asOf(), at));
        }
        return outcome.answer();
    }

    private long applyAll(List<SubscriptionEvent> facts) {
        facts.forEach(fact -> apply(fact));
        return version();
    }

    /** -1 where nothing has happened yet. */
    private static long version() {
        Long version = getVersion();
        return version == null ? -1 : version;
    }
}
