package pro.interviewai.command.subscription;

import java.time.Instant;
import java.util.List;
import pro.interviewai.messages.subscription.InvoiceSnapshot;
import pro.interviewai.messages.subscription.InvoiceStatus;
import pro.interviewai.messages.subscription.SubscriptionEvent;
import pro.interviewai.messages.subscription.SubscriptionEvent.ConfirmationNeeded;
import pro.interviewai.messages.subscription.SubscriptionEvent.PaymentFailed;
import pro.interviewai.messages.subscription.SubscriptionEvent.PaymentRecovered;

/** What keeps an invoice from being paid, told once, and that it is paid after all. */
final class Troubles {
    private Troubles() {}

    /** An invoice of nothing, as of a trial, is no payment and can be in no trouble. */
    static List<SubscriptionEvent> told(
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
}
