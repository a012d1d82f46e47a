package pro.interviewai.command.subscription;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import pro.interviewai.messages.subscription.CaseReason;
import pro.interviewai.messages.subscription.DisputeSnapshot;
import pro.interviewai.messages.subscription.SubscriptionCommand.TakeOverDispute;
import pro.interviewai.messages.subscription.SubscriptionCommand.TakeOverInvoice;
import pro.interviewai.messages.subscription.SubscriptionCommand.TakeOverSubscription;
import pro.interviewai.messages.subscription.SubscriptionCommand.Taken;
import pro.interviewai.messages.subscription.SubscriptionEvent;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseParked;
import pro.interviewai.messages.subscription.SubscriptionEvent.DisputeTakenOver;
import pro.interviewai.messages.subscription.SubscriptionEvent.InvoiceTakenOver;
import pro.interviewai.messages.subscription.SubscriptionEvent.SubscriptionTakenOver;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;

/** Takes over what the provider says, unless it is about something that is none of ours. */
final class Taking {
    private Taking() {}

    /**
     * @param facts none if the provider has to be asked, or says nothing new
     * @param asOf when it was said from which they follow
     */
    record Outcome(Taken answer, List<SubscriptionEvent> facts, Instant asOf) {
        static Outcome ask(Taken what, Instant asOf) {
            return new Outcome(what, List.of(), asOf);
        }

        static Outcome of(Order order, List<SubscriptionEvent> facts, Instant asOf) {
            return switch (order) {
                case NEWS -> new Outcome(Taken.TAKEN, facts, asOf);
                case KNOWN -> new Outcome(Taken.TAKEN, List.of(), asOf);
                case UNCLEAR -> ask(Taken.ASK, asOf);
            };
        }
    }

    static Outcome subscription(SubscriptionState state, TakeOverSubscription take) {
        var said = take.snapshot();
        var known = state.subscriptions.get(said.providerId());
        var knownAt = known == null ? null : known.asOf();
        var order = Order.of(knownAt, said.asOf(), known != null && known.saysTheSameAs(said), take.asked());
        var asOf = Order.later(knownAt, said.asOf());
        var isOurs = NothingMustBeOdd.odd(state, said.customerId(), said.livemode(), null) == null;
        return order != Order.KNOWN && isOurs && !take.othersAsked() && isBesideAnother(state, said)
                ? Outcome.ask(Taken.ASK_OTHERS, asOf)
                : Outcome.of(order, subscription(state, take, asOf), asOf);
    }

    /** The other's end may not have been told yet. */
    private static boolean isBesideAnother(SubscriptionState state, SubscriptionSnapshot said) {
        return said.status().entitles()
                && !state.surplus.contains(said.providerId())
                && state.primary()
                        .filter(first -> !first.providerId().equals(said.providerId()))
                        .isPresent();
    }

    static Outcome invoice(SubscriptionState state, TakeOverInvoice take) {
        var said = take.snapshot();
        var known = state.invoices.get(said.invoiceId());
        var knownAt = known == null ? null : known.asOf();
        var order = Order.of(knownAt, said.asOf(), known != null && known.saysTheSameAs(said), take.asked());
        var asOf = Order.later(knownAt, said.asOf());
        return order == Order.NEWS && !take.asked() && MessagesTellLess.isDoubtful(state, said)
                ? Outcome.ask(Taken.ASK, asOf)
                : Outcome.of(order, invoice(state, take, asOf), asOf);
    }

    static Outcome dispute(SubscriptionState state, TakeOverDispute take) {
        var said = take.snapshot();
        var known = state.disputes.get(said.disputeId());
        var knownAt = known == null ? null : known.asOf();
        var same = known != null && said.equals(asOf(known, said.asOf()));
        var asOf = Order.later(knownAt, said.asOf());
        return Outcome.of(Order.of(knownAt, said.asOf(), same, take.asked()), dispute(state, take, asOf), asOf);
    }

    private static List<SubscriptionEvent> subscription(
            SubscriptionState state, TakeOverSubscription take, Instant asOf) {
        var snapshot = take.snapshot().asOf(asOf);
        var id = take.subscriptionId().value();
        var user = take.userId().value();
        var odd = NothingMustBeOdd.odd(state, snapshot.customerId(), snapshot.livemode(), null);
        if (odd != null) {
            return parked(state, id, user, snapshot.providerId(), odd, take.at());
        }
        var facts = new ArrayList<SubscriptionEvent>();
        facts.add(new SubscriptionTakenOver(id, user, snapshot, take.at()));
        if (snapshot.plan() == null) {
            facts.addAll(parked(state, id, user, snapshot.priceId(), CaseReason.UNKNOWN_PRICE, take.at()));
        }
        return facts;
    }

    private static List<SubscriptionEvent> invoice(SubscriptionState state, TakeOverInvoice take, Instant asOf) {
        var snapshot = take.snapshot().asOf(asOf);
        var id = take.subscriptionId().value();
        var user = take.userId().value();
        var odd = NothingMustBeOdd.odd(
                state,
                snapshot.customerId(),
                snapshot.livemode(),
                snapshot.due().currency());
        if (odd != null) {
            return parked(state, id, user, snapshot.invoiceId(), odd, take.at());
        }
        var facts = new ArrayList<SubscriptionEvent>();
        facts.add(new InvoiceTakenOver(id, user, snapshot, take.at()));
        if (NothingMustBeOdd.isOtherAmount(state, snapshot)) {
            facts.addAll(parked(state, id, user, snapshot.invoiceId(), CaseReason.OTHER_AMOUNT, take.at()));
        }
        facts.addAll(Troubles.told(state, id, user, snapshot, asOf));
        return facts;
    }

    private static List<SubscriptionEvent> dispute(SubscriptionState state, TakeOverDispute take, Instant asOf) {
        var said = take.snapshot();
        var id = take.subscriptionId().value();
        var user = take.userId().value();
        var odd = NothingMustBeOdd.odd(state, said.customerId(), said.livemode(), null);
        return odd == null
                ? List.of(new DisputeTakenOver(id, user, asOf(said, asOf), take.at()))
                : parked(state, id, user, said.disputeId(), odd, take.at());
    }

    private static DisputeSnapshot asOf(DisputeSnapshot said, Instant asOf) {
        return new DisputeSnapshot(
                said.disputeId(),
                said.customerId(),
                said.invoiceId(),
                said.status(),
                said.amount(),
                said.livemode(),
                asOf);
    }

    private static List<SubscriptionEvent> parked(
            SubscriptionState state, String id, String user, String what, CaseReason reason, Instant at) {
        return state.cases.containsKey(what) ? List.of() : List.of(new CaseParked(id, user, what, reason, what, at));
    }
}
