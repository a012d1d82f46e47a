package pro.interviewai.messages.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.plan.Money;

/**
 * An invoice as the payment provider describes it at a moment.
 *
 * @param number what people see of it; none before it is final
 * @param subscription the provider's id of the subscription that it is for; none where that is not said
 * @param attempts how often its payment was tried
 * @param nextAttemptAt when it is tried again, if it is
 * @param confirmationNeeded whether the payer's bank wants a confirmation
 * @param asOf when the provider said so
 */
public record InvoiceSnapshot(
        String invoiceId,
        @Nullable String number,
        String customerId,
        @Nullable String subscription,
        InvoiceStatus status,
        BillingReason reason,
        Money due,
        Money paid,
        Money refunded,
        int attempts,
        @Nullable Instant nextAttemptAt,
        boolean confirmationNeeded,
        Instant periodStart,
        Instant periodEnd,
        Instant issuedAt,
        @Nullable Instant paidAt,
        boolean livemode,
        Instant asOf) {

    /** Whether the other says the same, whenever it was said. */
    public boolean saysTheSameAs(InvoiceSnapshot other) {
        return equals(other.asOf(asOf));
    }

    /** The same, said at another moment. */
    public InvoiceSnapshot asOf(Instant moment) {
        return new InvoiceSnapshot(
                invoiceId,
                number,
                customerId,
                subscription,
                status,
                reason,
                due,
                paid,
                refunded,
                attempts,
                nextAttemptAt,
                confirmationNeeded,
                periodStart,
                periodEnd,
                issuedAt,
                paidAt,
                livemode,
                moment);
    }
}
