package pro.interviewai.messages.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.plan.Money;

/**
 * An invoice and what became of it.
 *
 * @param disputed whether the payer's bank has called its payment into question, and that is not settled
 */
public record InvoiceView(
        String id,
        String userId,
        @Nullable String number,
        InvoiceStatus status,
        BillingReason reason,
        Money due,
        Money paid,
        Money refunded,
        @Nullable DisputeStatus dispute,
        Instant periodStart,
        Instant periodEnd,
        Instant issuedAt,
        @Nullable Instant paidAt) {

    public boolean disputed() {
        return dispute == DisputeStatus.OPEN || dispute == DisputeStatus.LOST;
    }
}
