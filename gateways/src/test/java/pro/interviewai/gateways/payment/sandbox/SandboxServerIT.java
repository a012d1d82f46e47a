package pro.interviewai.gateways.payment.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import com.stripe.net.Webhook;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.SubscriptionListParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.SubscriptionUpdateParams.PaymentBehavior;
import com.stripe.param.SubscriptionUpdateParams.ProrationBehavior;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pro.interviewai.gateways.payment.sandbox.wire.Faults.Fault;
import pro.interviewai.gateways.payment.sandbox.wire.Signature;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.ports.payment.PaymentSandbox.NextPayments;

/** Stripe's own library speaks to the sandbox. */
class SandboxServerIT {
    private static final String KEY = "sk_test_sandbox";

    private final World world = new World("2028-03-01T10:00:00");
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final SandboxServer server =
            new SandboxServer(world.sandbox(), KEY, (method, path) -> faults.isEmpty() ? Fault.NONE : faults.pop());
    private final StripeClient stripe = client(KEY);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aSubscriptionIsReadAsStripeWritesIt() throws StripeException {
        var id = world.subscribe(Plan.PRO, BillingCycle.MONTHLY, 7);
        var found = stripe.v1()
                .subscriptions()
                .list(SubscriptionListParams.builder()
                        .setCustomer(world.customer)
                        .setStatus(SubscriptionListParams.Status.ALL)
                        .build())
                .getData()
                .getFirst();
        assertThat(found.getId()).isEqualTo(id);
        assertThat(found.getStatus()).isEqualTo("trialing");
        assertThat(found.getBillingMode().getType()).isEqualTo("flexible");
        assertThat(found.getItems().getData().getFirst().getCurrentPeriodEnd()).isEqualTo(found.getTrialEnd());
        var invoices = stripe.v1()
                .invoices()
                .list(InvoiceListParams.builder().setCustomer(world.customer).build())
                .getData();
        assertThat(invoices)
                .singleElement()
                .satisfies(invoice -> assertThat(
                                invoice.getParent().getSubscriptionDetails().getSubscription())
                        .isEqualTo(id));
    }

    @Test
    void aDeclinedChangeIsACardError() throws StripeException {
        var id = world.subscribe(Plan.PRO, BillingCycle.MONTHLY, 0);
        world.payments(NextPayments.DECLINES);
        var item = stripe.v1()
                .subscriptions()
                .retrieve(id)
                .getItems()
                .getData()
                .getFirst()
                .getId();
        var change = SubscriptionUpdateParams.builder()
                .addItem(SubscriptionUpdateParams.Item.builder()
                        .setId(item)
                        .setPrice(SandboxPrices.id(Plan.ELITE, BillingCycle.MONTHLY))
                        .build())
                .setProrationBehavior(ProrationBehavior.ALWAYS_INVOICE)
                .setPaymentBehavior(PaymentBehavior.ERROR_IF_INCOMPLETE)
                .build();
        assertThatThrownBy(() -> stripe.v1().subscriptions().update(id, change))
                .isInstanceOfSatisfying(
                        CardException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo("card_declined"));
    }

    @Test
    void whatWasDoneBeforeTheAnswerWasCutOffIsDoneOnce() throws StripeException {
        // Java itself sends a request once more that was cut off
        faults.addAll(List.of(Fault.CUT_AFTER, Fault.CUT_AFTER, Fault.TOO_MANY));
        assertThatThrownBy(() -> customer("a@b.org", "key")).isInstanceOf(ApiConnectionException.class);
        assertThatThrownBy(() -> customer("a@b.org", "key")).isInstanceOf(RateLimitException.class);
        assertThat(customer("a@b.org", "key")).isEqualTo(customer("a@b.org", "key"));
        assertThat(world.store.list(Customers.KIND, null)).hasSize(2);
        assertThatThrownBy(() -> customer("c@d.org", "key")).isInstanceOf(IdempotencyException.class);
    }

    @Test
    void anotherKeyIsNotLetIn() {
        assertThatThrownBy(() -> client("sk_test_other").v1().customers().retrieve(world.customer))
                .isInstanceOf(AuthenticationException.class);
    }

    @Test
    void aSignatureIsGenuineToStripesLibrary() throws StripeException {
        var body = "{\"id\":\"evt_1\",\"object\":\"event\"}";
        var signature = Signature.of(body, Instant.ofEpochSecond(1_835_517_600), "secret");
        assertThat(Webhook.Signature.verifyHeader(body, signature, "secret", 0)).isTrue();
    }

    private String customer(String email, String key) throws StripeException {
        var wish = CustomerCreateParams.builder().setEmail(email).build();
        var options = RequestOptions.builder()
                .setIdempotencyKey(key)
                .setMaxNetworkRetries(0)
                .build();
        return stripe.v1().customers().create(wish, options).getId();
    }

    private StripeClient client(String key) {
        return StripeClient.builder()
                .setApiKey(key)
                .setApiBase(server.base().toString())
                .setMaxNetworkRetries(0)
                .build();
    }
}
