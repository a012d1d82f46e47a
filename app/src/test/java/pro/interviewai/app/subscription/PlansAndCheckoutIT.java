package pro.interviewai.app.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;

/** What the edge of plans and payments lets in, against the sandbox. */
class PlansAndCheckoutIT extends RunningApplication {
    private static final String OURS = "http://localhost:3000/app/billing";

    private Http ann;

    @BeforeEach
    void signUp() throws InterruptedException {
        var candidate = candidate();
        ann = candidate.http().as(candidate.accessToken());
    }

    @Test
    void anybodySeesThePlans() {
        var plans = http().get("/api/v1/plans");
        assertThat(plans.status()).as(plans.toString()).isEqualTo(200);
        assertThat(plans.text("/plans/1/id")).isEqualTo("pro");
        assertThat(plans.json().at("/plans/1/price/monthly").asDouble()).isEqualTo(14.99);
        assertThat(plans.json().at("/plans/1/monthly/minor").asLong()).isEqualTo(1499);
        assertThat(plans.json().at("/sandbox").asBoolean()).isTrue();
    }

    @Test
    void whoHasNothing_isOnTheFreePlan_andMayTryOne() {
        var subscription = ann.get("/api/v1/subscriptions");
        assertThat(subscription.text("/plan")).as(subscription.toString()).isEqualTo("free");
        assertThat(subscription.json().at("/trialAvailable").asBoolean()).isTrue();
    }

    @Test
    void aCheckoutAskedForTwice_isTheSame() {
        var first = checkout("pro", OURS);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(checkout("pro", OURS).text("/sessionId")).isEqualTo(first.text("/sessionId"));
    }

    @Test
    void foreignReturnAddressesAndPlansWithoutPrice_areRefused() {
        assertThat(checkout("pro", "https://host.evil/app").text("/code")).isEqualTo("RETURN_ADDRESS_FOREIGN");
        assertThat(checkout("enterprise", OURS).text("/code")).isEqualTo("PLAN_NOT_FOR_SALE");
        assertThat(checkout("free", OURS).text("/code")).isEqualTo("PLAN_NOT_FOR_SALE");
    }

    @Test
    void aMessageWithoutSignature_isNotTaken() {
        var refused = http().postRaw("/api/v1/webhooks/stripe", "{\"id\":\"evt_1\"}");
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.text("/code")).isEqualTo("WEBHOOK_NOT_GENUINE");
    }

    @Test
    void somebodyElsesInvoice_isNotThere() {
        assertThat(ann.get("/api/v1/invoices/in_none/page").status()).isEqualTo(404);
    }

    private Reply checkout(String plan, String successUrl) {
        return ann.post(
                "/api/v1/subscriptions/checkout",
                Map.of("planId", plan, "billingCycle", "monthly", "successUrl", successUrl, "cancelUrl", OURS));
    }
}
