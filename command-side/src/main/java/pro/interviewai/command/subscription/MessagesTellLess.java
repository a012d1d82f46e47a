package pro.interviewai.command.subscription;

import pro.interviewai.messages.subscription.InvoiceSnapshot;
import pro.interviewai.messages.subscription.InvoiceStatus;

/**
 * A message about an invoice tells neither what was paid back of it nor, when a payment has failed, whether the bank only
 * wants a confirmation. Where that matters the provider has to be asked.
 */
final class MessagesTellLess {
    private MessagesTellLess() {}

    static boolean isDoubtful(SubscriptionState state, InvoiceSnapshot said) {
        var known = state.invoices.get(said.invoiceId());
        var forgetsRefund =
                known != null && said.refunded().minor() < known.refunded().minor();
        var hasFailed = said.status() == InvoiceStatus.OPEN
                && said.due().minor() > 0
                && said.attempts() > 0
                && !said.confirmationNeeded();
        var isTold = state.failed.contains(said.invoiceId()) && (known == null || !known.confirmationNeeded());
        return forgetsRefund || (hasFailed && !isTold);
    }
}
