package pro.interviewai.ports.payment;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.DisputeSnapshot;
import pro.interviewai.messages.subscription.InvoiceSnapshot;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;

/**
 * Takes payments on a page of its own: no card number ever comes to us.
 *
 * <p>Whatever changes something takes a key that names the wish: the same key with the same wish is done once, however
 * often it is sent. Each method may throw {@link PaymentRefusedException}, after which nothing has changed, or
 * {@link PaymentUnavailableException}, after which it may be done or not and is to be tried again with the same key.
 */
public interface PaymentProvider {

    /** Whether nothing is charged in earnest. */
    boolean isSandbox();

    /**
     * Makes the customer that a person is to the provider.
     *
     * @param key by which a repeated call gives the same customer
     * @param email to which the provider sends receipts
     * @return the provider's id
     */
    String createCustomer(String key, UserId user, String email);

    /** Has the customer deleted, with what the provider may delete; one that is gone is fine. */
    void deleteCustomer(String key, String customerId);

    /** Opens a page on which somebody pays, or begins a trial. */
    Checkout openCheckout(CheckoutOrder order);

    /** Closes a page on which nothing was paid; one that is closed or paid already is fine. */
    void expireCheckout(String key, String sessionId);

    Checkout checkout(String sessionId);

    SubscriptionSnapshot subscription(String providerId);

    /** All of a customer's, ended ones too, latest first. */
    List<SubscriptionSnapshot> subscriptions(String customerId);

    /** What a change at this moment would cost today, less what is left of the present period. */
    Preview preview(String subscription, Plan plan, BillingCycle cycle, Instant at);

    /**
     * Changes the plan at once and takes the difference at once.
     *
     * @param proratedAt the moment for which the difference was told
     */
    SubscriptionSnapshot changePlan(
            String key, String subscription, Plan plan, BillingCycle cycle, @Nullable Instant proratedAt);

    /** Changes the plan when the period ends. */
    SubscriptionSnapshot changePlanAtPeriodEnd(String key, String subscription, Plan plan, BillingCycle cycle);

    /** Takes a change at the period's end back; where there is none, nothing happens. */
    SubscriptionSnapshot undoPlanChange(String key, String subscription);

    SubscriptionSnapshot cancelAtPeriodEnd(String key, String subscription, boolean cancel);

    /** One that has ended is fine. */
    SubscriptionSnapshot cancelNow(String key, String subscription);

    /** Lets a paused one go on. */
    SubscriptionSnapshot resume(String key, String subscription);

    InvoiceSnapshot invoice(String invoiceId);

    /** Latest first, at most 100. */
    List<InvoiceSnapshot> invoices(String customerId);

    /** Where the invoice can be seen and printed, and paid if it is open; none while it is a draft. */
    Optional<URI> invoicePage(String invoiceId);

    /** @return the invoice with what was paid back */
    InvoiceSnapshot refund(String key, String invoiceId, Money amount);

    DisputeSnapshot dispute(String disputeId);

    /** The provider's id of the customer who made a payment. */
    Optional<String> payer(String chargeId);

    /** A page of the provider's on which somebody sees and changes how they pay. */
    URI portal(String customerId, PortalPage page, @Nullable String subscription, URI returnTo);

    /**
     * Reads a message that claims to come from the provider.
     *
     * @param body as it came
     * @param signature the header, if there was one
     * @throws NotGenuineException if it does not come from there, or was made too long ago
     */
    Notice receive(byte[] body, @Nullable String signature);

    /** Reads a message that was received before. */
    Notice read(String body);

    /** Whose a customer is, by what the provider keeps of it. */
    Optional<UserId> owner(String customerId);
}
