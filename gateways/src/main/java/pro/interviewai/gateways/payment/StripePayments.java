package pro.interviewai.gateways.payment;

import com.stripe.StripeClient;
import java.net.URI;
import java.time.Clock;
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
import pro.interviewai.ports.payment.Checkout;
import pro.interviewai.ports.payment.CheckoutOrder;
import pro.interviewai.ports.payment.Notice;
import pro.interviewai.ports.payment.PaymentProvider;
import pro.interviewai.ports.payment.PortalPage;
import pro.interviewai.ports.payment.Preview;

/** Takes payments by Stripe, or by whatever speaks as Stripe does. */
public final class StripePayments implements PaymentProvider {
    private final boolean sandbox;
    private final StripeCustomers customers;
    private final StripeCheckouts checkouts;
    private final StripeSubscriptions subscriptions;
    private final StripePreviews previews;
    private final StripeInvoices invoices;
    private final StripeNotices notices;

    /**
     * @param webhookSecret by which its messages are signed
     * @param sandbox whether nothing is charged in earnest
     */
    public StripePayments(StripeClient stripe, PriceList prices, String webhookSecret, boolean sandbox, Clock clock) {
        this.sandbox = sandbox;
        var reader = new StripeReader(prices);
        customers = new StripeCustomers(stripe);
        checkouts = new StripeCheckouts(stripe, prices, reader);
        subscriptions = new StripeSubscriptions(stripe, prices, reader, clock);
        previews = new StripePreviews(stripe, prices, subscriptions);
        invoices = new StripeInvoices(stripe, reader, clock);
        notices = new StripeNotices(webhookSecret, reader, clock);
    }

    @Override
    public boolean isSandbox() {
        return sandbox;
    }

    @Override
    public String createCustomer(String key, UserId user, String email) {
        return customers.create(key, user, email);
    }

    @Override
    public void deleteCustomer(String key, String customerId) {
        customers.delete(key, customerId);
    }

    @Override
    public Checkout openCheckout(CheckoutOrder order) {
        return checkouts.open(order);
    }

    @Override
    public void expireCheckout(String key, String sessionId) {
        checkouts.expire(key, sessionId);
    }

    @Override
    public Checkout checkout(String sessionId) {
        return checkouts.checkout(sessionId);
    }

    @Override
    public SubscriptionSnapshot subscription(String providerId) {
        return subscriptions.subscription(providerId);
    }

    @Override
    public List<SubscriptionSnapshot> subscriptions(String customerId) {
        return subscriptions.subscriptions(customerId);
    }

    @Override
    public Preview preview(String subscription, Plan plan, BillingCycle cycle, Instant at) {
        return previews.preview(subscription, plan, cycle, at);
    }

    @Override
    public SubscriptionSnapshot changePlan(
            String key, String subscription, Plan plan, BillingCycle cycle, @Nullable Instant proratedAt) {
        return subscriptions.change(key, subscription, plan, cycle, proratedAt);
    }

    @Override
    public SubscriptionSnapshot changePlanAtPeriodEnd(String key, String subscription, Plan plan, BillingCycle cycle) {
        return subscriptions.changeAtPeriodEnd(key, subscription, plan, cycle);
    }

    @Override
    public SubscriptionSnapshot undoPlanChange(String key, String subscription) {
        return subscriptions.undoChange(key, subscription);
    }

    @Override
    public SubscriptionSnapshot cancelAtPeriodEnd(String key, String subscription, boolean cancel) {
        return subscriptions.cancelAtPeriodEnd(key, subscription, cancel);
    }

    @Override
    public SubscriptionSnapshot cancelNow(String key, String subscription) {
        return subscriptions.cancelNow(key, subscription);
    }

    @Override
    public SubscriptionSnapshot resume(String key, String subscription) {
        return subscriptions.resume(key, subscription);
    }

    @Override
    public InvoiceSnapshot invoice(String invoiceId) {
        return invoices.invoice(invoiceId);
    }

    @Override
    public List<InvoiceSnapshot> invoices(String customerId) {
        return invoices.invoices(customerId);
    }

    @Override
    public Optional<URI> invoicePage(String invoiceId) {
        return invoices.page(invoiceId);
    }

    @Override
    public InvoiceSnapshot refund(String key, String invoiceId, Money amount) {
        return invoices.refund(key, invoiceId, amount);
    }

    @Override
    public DisputeSnapshot dispute(String disputeId) {
        return invoices.dispute(disputeId);
    }

    @Override
    public Optional<String> payer(String chargeId) {
        return invoices.payer(chargeId);
    }

    /** Changing how somebody pays is one page for all they subscribe to. */
    @Override
    public URI portal(String customerId, PortalPage page, @Nullable String subscription, URI returnTo) {
        return customers.portal(customerId, page, returnTo);
    }

    @Override
    public Notice receive(byte[] body, @Nullable String signature) {
        return notices.receive(body, signature);
    }

    @Override
    public Notice read(String body) {
        return notices.read(body);
    }

    @Override
    public Optional<UserId> owner(String customerId) {
        return customers.owner(customerId);
    }
}
