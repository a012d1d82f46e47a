package pro.interviewai.app.subscription;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.annotation.Autowired;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.Payer;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;
import pro.interviewai.gateways.payment.sandbox.Sandbox;
import pro.interviewai.gateways.payment.sandbox.store.SandboxStore;
import pro.interviewai.gateways.payment.sandbox.wire.Signature;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.subscription.SubscriptionQuery.FindSubscription;
import pro.interviewai.messages.subscription.SubscriptionView;
import pro.interviewai.ports.payment.PaymentProvider;
import pro.interviewai.testing.Patience;

/** The running application with its sandbox, and what a test may do there that nobody may over HTTP. */
abstract class PayingApplication extends RunningApplication {
    private static final int PUBLIC_PORT = 3000;

    @Autowired
    protected PaymentProvider provider;

    @Autowired
    protected Sandbox sandbox;

    @Autowired
    protected SandboxStore store;

    @Autowired
    private SandboxAccount account;

    @Autowired
    private QueryGateway queries;

    protected Payer payer() throws InterruptedException {
        return new Payer(candidate().http(), PUBLIC_PORT);
    }

    /** Somebody whose trial is over and who has paid for a month. */
    protected Payer paying(String plan) throws InterruptedException {
        var ann = payer();
        ann.subscribe(plan, "monthly");
        provider.cancelNow("end-of-trial-" + id(ann), subscription(ann));
        ann.awaitPlan("free");
        ann.subscribe(plan, "monthly");
        Patience.until(
                "payment, quota and the end of the checkout",
                () -> total(ann.payments()) == 1
                        && ann.quota().text("/plan").equals(plan)
                        && ann.subscription().text("/checkout/status").equals("complete"));
        return ann;
    }

    protected static String id(Payer ann) {
        return ann.http().get("/api/v1/users/profile").text("/id");
    }

    protected static int total(Reply page) {
        return page.json().at("/total").asInt();
    }

    /** The provider's id of what somebody subscribes to. */
    protected String subscription(Payer ann) {
        return Objects.requireNonNull(view(ann).current()).providerId();
    }

    protected String customer(Payer ann) {
        return Objects.requireNonNull(view(ann).customerId());
    }

    /** The charge behind the latest payment. */
    protected String charge(Payer ann) {
        return store.list("charge", customer(ann)).getLast().id();
    }

    /** Sends a message as the provider would, signed just now. */
    protected Reply tell(String body) {
        return tell(body, Signature.of(body, Instant.now(), account.webhookSecret()));
    }

    protected Reply tell(String body, String signature) {
        return http().send(http().request("/api/v1/webhooks/stripe")
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Stripe-Signature", signature)
                .POST(BodyPublishers.ofString(body)));
    }

    protected String secret() {
        return account.webhookSecret();
    }

    /** A stored message, as administrators see it. */
    protected static long stored(Http admin, String type) {
        var found = 0L;
        for (var webhook : admin.get("/api/v1/admin/webhooks?size=100").json().at("/webhooks")) {
            if (webhook.get("type").asString().equals(type)) {
                found++;
            }
        }
        return found;
    }

    private SubscriptionView view(Payer ann) {
        return queries.query(
                        new FindSubscription(new UserId(id(ann))), ResponseTypes.instanceOf(SubscriptionView.class))
                .join();
    }
}
