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
import pro.interviewai.messages.subscription.SubscriptionEvent.EnterpriseRequested;
import pro.interviewai.messages.subscription.SubscriptionEvent.PlanAgreed;
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
    long handle(RecordCheckoutEnded ended) {
        return applyAll(CheckingOut.ended(state, ended));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ChangeSubscription change) {
        return applyAll(Instructing.changed(state, change));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(UndoChange undo) {
        return applyAll(Instructing.changeUndone(state, undo));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(CancelSubscription cancel) {
        return applyAll(Instructing.cancelled(state, cancel));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(UndoCancellation undo) {
        return applyAll(Instructing.cancellationUndone(state, undo));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ResumeSubscription resume) {
        return applyAll(Instructing.resumed(state, resume));
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
        var said = take.snapshot();
        var known = state.subscriptions.get(said.providerId());
        var knownAt = known == null ? null : known.asOf();
        var order = Order.of(knownAt, said.asOf(), known != null && known.saysTheSameAs(said), take.asked());
        var asOf = Order.later(knownAt, said.asOf());
        return take(order, Taking.subscription(state, take, asOf), asOf, take.at());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Taken handle(TakeOverInvoice take) {
        var said = take.snapshot();
        var known = state.invoices.get(said.invoiceId());
        var knownAt = known == null ? null : known.asOf();
        var order = Order.of(knownAt, said.asOf(), known != null && known.saysTheSameAs(said), take.asked());
        var asOf = Order.later(knownAt, said.asOf());
        return take(order, Taking.invoice(state, take, asOf), asOf, take.at());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Taken handle(TakeOverDispute take) {
        var said = take.snapshot();
        var known = state.disputes.get(said.disputeId());
        var knownAt = known == null ? null : known.asOf();
        var same = known != null && said.equals(Taking.asOf(known, said.asOf()));
        var asOf = Order.later(knownAt, said.asOf());
        return take(
                Order.of(knownAt, said.asOf(), same, take.asked()), Taking.dispute(state, take, asOf), asOf, take.at());
    }

    @CommandHandler
    long handle(NoticeTrialEnding notice) {
        return applyAll(
                notice.trialEnd().equals(state.trialEndNoticed)
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
        return applyAll(
                state.requests.contains(request.requestId())
                        ? List.of()
                        : List.of(new EnterpriseRequested(
                                request.subscriptionId().value(),
                                request.userId().value(),
                                request.requestId(),
                                request.company(),
                                request.message(),
                                request.at())));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(AgreeOnPlan agree) {
        if (agree.plan() != state.agreed) {
            apply(new PlanAgreed(
                    agree.subscriptionId().value(),
                    agree.userId().value(),
                    agree.plan(),
                    agree.administrator().value(),
                    agree.at()));
            applyAll(Entitling.changed(state, subscriptionId, agree.at(), agree.at()));
        }
        return version();
    }

    @EventSourcingHandler
    void on(SubscriptionEvent event) {
        subscriptionId = event.subscriptionId();
        state.on(event);
    }

    /** What follows from what was taken over stands in the same commit. */
    private Taken take(Order order, List<SubscriptionEvent> facts, Instant asOf, Instant at) {
        if (order == Order.NEWS) {
            applyAll(facts);
            applyAll(SurplusIsPaidBack.found(state, subscriptionId, at));
            applyAll(SurplusIsPaidBack.ended(state, subscriptionId, at));
            applyAll(Entitling.changed(state, subscriptionId, asOf, at));
        }
        return order == Order.UNCLEAR ? Taken.ASK : Taken.TAKEN;
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
