package pro.interviewai.ports.payment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.subscription.DisputeSnapshot;
import pro.interviewai.messages.subscription.InvoiceSnapshot;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;

/**
 * A message of the provider's.
 *
 * @param id the provider's
 * @param type such as {@code invoice.paid}
 * @param user whose it is, where it says so
 * @param customerId the provider's id of the customer, where it says so
 */
public record Notice(
        String id,
        String type,
        @Nullable String apiVersion,
        boolean livemode,
        Instant saidAt,
        @Nullable UserId user,
        @Nullable String customerId,
        Subject subject) {

    /** What it is about. */
    public sealed interface Subject
            permits Checkout, AboutSubscription, AboutInvoice, AboutDispute, TrialEnding, Unread, Unrelated {}

    public record AboutSubscription(SubscriptionSnapshot snapshot) implements Subject {}

    public record AboutInvoice(InvoiceSnapshot snapshot) implements Subject {}

    public record AboutDispute(DisputeSnapshot snapshot) implements Subject {}

    public record TrialEnding(SubscriptionSnapshot snapshot) implements Subject {}

    /**
     * What it says cannot be relied on, since it is of another version of the provider's interface, or empty, or lacks
     * what it has to say: the provider has to be asked.
     *
     * @param objectType such as {@code subscription}
     * @param objectId none where not even that is told
     */
    public record Unread(String objectType, @Nullable String objectId) implements Subject {}

    /** Nothing of ours follows from it. */
    public record Unrelated() implements Subject {}
}
