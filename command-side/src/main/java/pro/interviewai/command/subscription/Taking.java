package pro.interviewai.command.subscription;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.subscription.BillingReason;
import pro.interviewai.messages.subscription.CaseReason;
import pro.interviewai.messages.subscription.DisputeSnapshot;
import pro.interviewai.messages.subscription.InvoiceSnapshot;
import pro.interviewai.messages.subscription.InvoiceStatus;
import pro.interviewai.messages.subscription.SubscriptionCommand.TakeOverDispute;
import pro.interviewai.messages.subscription.SubscriptionCommand.TakeOverInvoice;
import pro.interviewai.messages.subscription.SubscriptionCommand.TakeOverSubscription;
import pro.interviewai.messages.subscription.SubscriptionEvent;
import pro.interviewai.messages.subscription.SubscriptionEvent.CaseParked;
import pro.interviewai.messages.subscription.SubscriptionEvent.ConfirmationNeeded;
import pro.interviewai.messages.subscription.SubscriptionEvent.DisputeTakenOver;
import pro.interviewai.messages.subscription.SubscriptionEvent.InvoiceTakenOver;
import pro.interviewai.messages.subscription.SubscriptionEvent.PaymentFailed;
import pro.interviewai.messages.subscription.SubscriptionEvent.PaymentRecovered;
import pro.interviewai.messages.subscription.SubscriptionEvent.SubscriptionTakenOver;

/** Takes over what the provider says, unless it is about something that is none of ours. */
final class Taking {
    private Taking() {}

    static List<SubscriptionEvent> subscription(SubscriptionState state, TakeOverSubscription take, Instant asOf) {
        var snapshot = take.snapshot().asOf(asOf);
        var id = take.subscriptionId().value();
        var user = take.userId().value();
        var odd = odd(state, snapshot.customerId(), snapshot.livemode(), null);
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

    static List<SubscriptionEvent> invoice(SubscriptionState state, TakeOverInvoice take, Instant asOf) {
        var snapshot = take.snapshot().asOf(asOf);
        var id = take.subscriptionId().value();
        var user = take.userId().value();
        var odd = odd(
                state,
                snapshot.customerId(),
                snapshot.livemode(),
                snapshot.due().currency());
        if (odd != null) {
            return parked(state, id, user, snapshot.invoiceId(), odd, take.at());
        }
        var facts = new ArrayList<SubscriptionEvent>();
        facts.add(new InvoiceTakenOver(id, user, snapshot, take.at()));
        if (isOtherAmount(state, snapshot)) {
            facts.addAll(parked(state, id, user, snapshot.invoiceId(), CaseReason.OTHER_AMOUNT, take.at()));
        }
        facts.addAll(troubles(state, id, user, snapshot, asOf));
        return facts;
    }

    static List<SubscriptionEvent> dispute(SubscriptionState state, TakeOverDispute take, Instant asOf) {
        var said = take.snapshot();
        var id = take.subscriptionId().value();
        var user = take.userId().value();
        var odd = odd(state, said.customerId(), said.livemode(), null);
        return odd == null
                ? List.of(new DisputeTakenOver(id, user, asOf(said, asOf), take.at()))
                : parked(state, id, user, said.disputeId(), odd, take.at());
    }

    static DisputeSnapshot asOf(DisputeSnapshot said, Instant asOf) {
        return new DisputeSnapshot(
                said.disputeId(),
                said.customerId(),
                said.invoiceId(),
                said.status(),
                said.amount(),
                said.livemode(),
                asOf);
    }

    /** An invoice of nothing, as of a trial, is no payment and can be in no trouble. */
    private static List<SubscriptionEvent> troubles(
            SubscriptionState state, String id, String user, InvoiceSnapshot invoice, Instant at) {
        var name = invoice.invoiceId();
        var isDue = invoice.status() == InvoiceStatus.OPEN && invoice.due().minor() > 0;
        if (isDue && invoice.confirmationNeeded()) {
            return state.toConfirm.contains(name)
                    ? List.of()
                    : List.of(new ConfirmationNeeded(id, user, name, invoice.due(), at));
        }
        if (isDue && invoice.attempts() > 0 && !state.failed.contains(name)) {
            return List.of(new PaymentFailed(id, user, name, invoice.due(), invoice.nextAttemptAt(), at));
        }
        var wasInTrouble = state.failed.contains(name) || state.toConfirm.contains(name);
        return invoice.status() == InvoiceStatus.PAID && wasInTrouble && !state.recovered.contains(name)
                ? List.of(new PaymentRecovered(id, user, name, at))
                : List.of();
    }

    private static boolean isOtherAmount(SubscriptionState state, InvoiceSnapshot invoice) {
        return invoice.reason() == BillingReason.CREATE
                && invoice.due().minor() > 0
                && state.checkout != null
                && !state.checkout.price().equals(invoice.due());
    }

    private static @Nullable CaseReason odd(
            SubscriptionState state, String customer, boolean livemode, @Nullable String currency) {
        if (state.customerId != null && !state.customerId.equals(customer)) {
            return CaseReason.OTHER_CUSTOMER;
        }
        if (state.livemode != null && state.livemode != livemode) {
            return CaseReason.OTHER_MODE;
        }
        var isOther = currency != null && state.currency != null && !state.currency.equals(currency);
        return isOther ? CaseReason.OTHER_CURRENCY : null;
    }

    private static List<SubscriptionEvent> parked(
            SubscriptionState state, String id, String user, String what, CaseReason reason, Instant at) {
        return state.cases.containsKey(what) ? List.of() : List.of(new CaseParked(id, user, what, reason, what, at));
    }
}
