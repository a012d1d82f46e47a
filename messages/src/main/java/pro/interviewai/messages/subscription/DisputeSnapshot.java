package pro.interviewai.messages.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.plan.Money;

/**
 * A disputed payment as the payment provider describes it at a moment.
 *
 * @param invoiceId whose payment it is, where that is known
 */
public record DisputeSnapshot(
        String disputeId,
        String customerId,
        @Nullable String invoiceId,
        DisputeStatus status,
        Money amount,
        boolean livemode,
        Instant asOf) {}
