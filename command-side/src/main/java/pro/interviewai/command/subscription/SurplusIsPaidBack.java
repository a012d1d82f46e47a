package pro.interviewai.command.subscription;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import pro.interviewai.messages.subscription.Instruction;
import pro.interviewai.messages.subscription.InstructionKind;
import pro.interviewai.messages.subscription.InvoiceSnapshot;
import pro.interviewai.messages.subscription.InvoiceStatus;
import pro.interviewai.messages.subscription.SubscriptionEvent;
import pro.interviewai.messages.subscription.SubscriptionEvent.SecondSubscriptionFound;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;

/** A person pays for one subscription: what is paid for another goes back, and what was taken back is not gone on with. */
final class SurplusIsPaidBack {
    private SurplusIsPaidBack() {}

    static List<SubscriptionEvent> found(SubscriptionState state, String id, Instant at) {
        var primary = state.primary();
        return state.subscriptions.values().stream()
                .filter(other -> other.status().entitles()
                        && !state.surplus.contains(other.providerId())
                        && primary.isPresent()
                        && !primary.get().providerId().equals(other.providerId()))
                .<SubscriptionEvent>map(other -> new SecondSubscriptionFound(id, state.userId, other.providerId(), at))
                .toList();
    }

    static List<SubscriptionEvent> ended(SubscriptionState state, String id, Instant at) {
        var facts = new ArrayList<SubscriptionEvent>();
        state.subscriptions.values().stream()
                .filter(known -> known.status().mayRevive() && isToEnd(state, known))
                .map(known -> Instruction.about(
                        "cancel-" + known.providerId(), InstructionKind.CANCEL_NOW, known.providerId()))
                .forEach(told -> facts.addAll(Instructing.once(id, state, told, at)));
        state.invoices.values().stream()
                .filter(invoice -> isSurplus(state, invoice))
                .map(invoice ->
                        Instruction.refund("refund-" + invoice.invoiceId(), invoice.invoiceId(), invoice.paid()))
                .forEach(told -> facts.addAll(Instructing.once(id, state, told, at)));
        return facts;
    }

    private static boolean isToEnd(SubscriptionState state, SubscriptionSnapshot known) {
        return state.surplus.contains(known.providerId())
                || Entitling.latestPaid(state, known)
                        .filter(paid -> Entitling.isPaidBack(paid) || Entitling.isLost(state, paid))
                        .isPresent();
    }

    private static boolean isSurplus(SubscriptionState state, InvoiceSnapshot invoice) {
        return invoice.subscription() != null
                && state.surplus.contains(invoice.subscription())
                && invoice.status() == InvoiceStatus.PAID
                && invoice.paid().minor() > 0
                && invoice.refunded().minor() == 0
                && !Entitling.isDisputed(state, invoice);
    }
}
