package pro.interviewai.command.subscription;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.subscription.InstructionKind;
import pro.interviewai.messages.subscription.SubscriptionProblem;

/** No more is paid back than was paid, and nothing that the payer's bank has taken back already. */
final class InvoiceMustBeRefundable {
    private InvoiceMustBeRefundable() {}

    /** @return what is to be paid back: what is wanted, or all that is left */
    static Money amount(SubscriptionState state, String invoiceId, @Nullable Money wanted) {
        var invoice = state.invoices.get(invoiceId);
        if (invoice == null) {
            throw new ProblemException(SubscriptionProblem.INVOICE_NOT_REFUNDABLE);
        }
        if (Entitling.isDisputed(state, invoice)) {
            throw new ProblemException(SubscriptionProblem.PAYMENT_DISPUTED);
        }
        var left = invoice.paid().minor() - invoice.refunded().minor() - underWay(state, invoiceId);
        var amount = wanted == null ? new Money(left, invoice.paid().currency()) : wanted;
        if (amount.minor() <= 0
                || amount.minor() > left
                || !amount.currency().equals(invoice.paid().currency())) {
            throw new ProblemException(SubscriptionProblem.INVOICE_NOT_REFUNDABLE);
        }
        return amount;
    }

    private static long underWay(SubscriptionState state, String invoiceId) {
        return state.pending.stream()
                .map(id -> Objects.requireNonNull(state.given.get(id)).instruction())
                .filter(told -> told.kind() == InstructionKind.REFUND && invoiceId.equals(told.target()))
                .mapToLong(told -> told.amount() == null ? 0 : told.amount().minor())
                .sum();
    }
}
