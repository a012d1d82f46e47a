package pro.interviewai.messages.subscription;

import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.subscription.webhook.WebhookPage;

/** What can be asked about subscriptions and payments. */
public sealed interface SubscriptionQuery {
    /** As {@code atLeastVersion}: answer at once with what is known. */
    long ANY_VERSION = -1;

    /**
     * What somebody subscribes to, answered by a {@link SubscriptionView} in any case.
     *
     * @param atLeastVersion waits a moment until it is known up to this version; {@link #ANY_VERSION} does not wait
     */
    record FindSubscription(UserId userId, long atLeastVersion) implements SubscriptionQuery {
        public FindSubscription(UserId userId) {
            this(userId, ANY_VERSION);
        }
    }

    /** Whose a customer of the provider's is, answered by an optional {@link UserId}. */
    record FindOwner(String customerId) implements SubscriptionQuery {}

    /** @param userId whose invoices; none for everybody's; answered by an {@link InvoicePage} */
    record FindInvoices(@Nullable UserId userId, int page, int size) implements SubscriptionQuery {}

    /** As {@link FindInvoices}, but only those on which something was paid. */
    record FindPayments(@Nullable UserId userId, int page, int size) implements SubscriptionQuery {}

    /** One invoice, answered by an optional {@link InvoiceView}. */
    record FindInvoice(String invoiceId) implements SubscriptionQuery {}

    /** Answered by a {@link SubscriberPage}. */
    record FindSubscribers(int page, int size) implements SubscriptionQuery {}

    /** Open cases, answered by a {@link CasePage}. */
    record FindCases(int page, int size) implements SubscriptionQuery {}

    /** Stored messages of the provider, answered by a {@link WebhookPage}. */
    record FindWebhooks(int page, int size) implements SubscriptionQuery {}
}
