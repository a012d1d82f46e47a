package pro.interviewai.gateways.payment.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pro.interviewai.gateways.payment.sandbox.wire.Json;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.ports.payment.PaymentSandbox.Means;
import pro.interviewai.ports.payment.PaymentSandbox.NextPayments;
import pro.interviewai.ports.payment.PaymentSandbox.Outcome;

class SandboxBillingTest {

    @Test
    void aPageThatIsLeftLeavesNothing() {
        var world = new World("2028-03-01T10:00:00");
        var session = world.checkout(Plan.PRO, BillingCycle.MONTHLY, 7);
        world.pages.play(session, Means.CARD, Outcome.DECLINED);
        world.until("2028-03-03T10:00:00");
        assertThat(world.heard()).containsExactly("2028-03-02T10:00 checkout.session.expired expired");
        assertThat(world.get("checkout/sessions/" + session)
                        .path("subscription")
                        .isNull())
                .isTrue();
        assertThat(world.store.list(Subscriptions.KIND, null)).isEmpty();
    }

    @Test
    void aSlowPaymentArrivesAfterWhoeverPaysWasLedBack() {
        var world = new World("2028-03-01T10:00:00");
        var session = world.checkout(Plan.PRO, BillingCycle.MONTHLY, 0);
        var played = world.pages.play(session, Means.PAY_PAL, Outcome.SLOW).orElseThrow();
        assertThat(played.redirectTo()).hasToString("http://app/return?session_id=" + session);
        assertThat(world.heard()).isEmpty();
        world.until("2028-03-01T10:00:20");
        assertThat(world.heard()).contains("2028-03-01T10:00:20 checkout.session.completed complete");
    }

    @Test
    void aPaymentThatKeepsFailingEndsTheSubscription() {
        var world = new World("2028-03-01T10:00:00");
        world.subscribe(Plan.PRO, BillingCycle.MONTHLY, 0);
        world.payments(NextPayments.DECLINES);
        world.heard();
        world.until("2028-06-01T00:00:00");
        assertThat(world.heard())
                .containsExactly(
                        "2028-04-01T10:00 invoice.created 1499",
                        "2028-04-01T10:00 customer.subscription.updated active",
                        "2028-04-01T11:00 invoice.finalized 1499",
                        "2028-04-01T11:00 invoice.payment_failed 1499",
                        "2028-04-01T11:00 customer.subscription.updated past_due",
                        "2028-04-04T11:00 invoice.payment_failed 1499",
                        "2028-04-09T11:00 invoice.payment_failed 1499",
                        "2028-04-15T11:00 invoice.payment_failed 1499",
                        "2028-04-15T11:00 customer.subscription.deleted canceled");
    }

    @Test
    void nobodyTriesAgainForASubscriptionThatWasEndedAtOnce() {
        var world = new World("2028-03-01T10:00:00");
        var subscription = world.subscribe(Plan.PRO, BillingCycle.MONTHLY, 0);
        world.payments(NextPayments.DECLINES);
        world.until("2028-04-02T00:00:00");
        world.heard();
        assertThat(world.ask("DELETE", "subscriptions/" + subscription, "", "").status())
                .isEqualTo(200);
        world.payments(NextPayments.SUCCEEDS);
        world.until("2028-12-31T00:00:00");
        assertThat(world.heard()).containsExactly("2028-04-02T00:00 customer.subscription.deleted canceled");
    }

    @Test
    void orLeavesItUnpaidUntilSomebodyPays() {
        var world = new World("2028-03-01T10:00:00", false);
        var subscription = world.subscribe(Plan.PRO, BillingCycle.MONTHLY, 0);
        world.payments(NextPayments.DECLINES);
        world.until("2028-04-20T00:00:00");
        assertThat(world.heard()).last().isEqualTo("2028-04-15T11:00 customer.subscription.updated unpaid");
        var portal = world.portal();
        var open = world.pages.portal(portal).orElseThrow().open().getFirst();
        world.payments(NextPayments.SUCCEEDS);
        assertThat(world.pages.pay(portal, open.invoiceId(), false)).isTrue();
        assertThat(Json.text(world.get("subscriptions/" + subscription), "status"))
                .isEqualTo("active");
    }

    @Test
    void aBankThatWantsAConfirmationGetsIt() {
        var world = new World("2028-03-01T10:00:00");
        world.subscribe(Plan.PRO, BillingCycle.MONTHLY, 0);
        world.payments(NextPayments.NEEDS_CONFIRMATION);
        world.heard();
        world.until("2028-04-02T00:00:00");
        assertThat(world.heard())
                .endsWith(
                        "2028-04-01T11:00 invoice.payment_action_required 1499",
                        "2028-04-01T11:00 invoice.payment_failed 1499",
                        "2028-04-01T11:00 customer.subscription.updated past_due");
        var portal = world.portal();
        var open = world.pages.portal(portal).orElseThrow().open().getFirst();
        assertThat(open.confirmationNeeded()).isTrue();
        assertThat(world.pages.pay(portal, open.invoiceId(), true)).isTrue();
        assertThat(world.heard())
                .containsExactly(
                        "2028-04-02T00:00 invoice.paid 1499",
                        "2028-04-02T00:00 invoice.payment_succeeded 1499",
                        "2028-04-02T00:00 customer.subscription.updated active");
    }

    @Test
    void aTrialWithoutMeansPausesUntilItIsResumed() {
        var world = new World("2028-03-01T10:00:00");
        var subscription = world.subscribe(Plan.PRO, BillingCycle.MONTHLY, 7);
        world.takeMeansAway();
        world.heard();
        world.until("2028-06-01T00:00:00");
        assertThat(world.heard())
                .containsExactly(
                        "2028-03-05T10:00 customer.subscription.trial_will_end trialing",
                        "2028-03-08T10:00 customer.subscription.updated paused",
                        "2028-03-08T10:00 customer.subscription.paused paused");
        world.payments(NextPayments.SUCCEEDS);
        world.post("subscriptions/" + subscription + "/resume", "");
        assertThat(world.heard())
                .endsWith(
                        "2028-06-01T00:00 invoice.paid 1499",
                        "2028-06-01T00:00 invoice.payment_succeeded 1499",
                        "2028-06-01T00:00 customer.subscription.updated active",
                        "2028-06-01T00:00 customer.subscription.resumed active");
    }

    @Test
    void aDeclinedUpgradeChangesNothing() {
        var world = new World("2028-03-01T10:00:00");
        var subscription = world.subscribe(Plan.PRO, BillingCycle.MONTHLY, 0);
        world.payments(NextPayments.DECLINES);
        world.heard();
        var before = world.get("subscriptions/" + subscription);
        var change = world.changing(subscription, Plan.ELITE, BillingCycle.MONTHLY);
        assertThat(world.ask("POST", "subscriptions/" + subscription, change, "k")
                        .status())
                .isEqualTo(402);
        assertThat(world.get("subscriptions/" + subscription)).isEqualTo(before);
        assertThat(world.heard()).isEmpty();
    }

    @Test
    void aYearInPlaceOfAMonthBeginsAtOnceAndGivesTheRestBack() {
        var world = new World("2028-03-01T10:00:00");
        var subscription = world.subscribe(Plan.PRO, BillingCycle.MONTHLY, 0);
        world.heard();
        world.until("2028-03-16T22:00:00");
        world.change(subscription, Plan.PRO, BillingCycle.ANNUAL);
        assertThat(world.heard()).contains("2028-03-16T22:00 invoice.paid 14240");
        assertThat(Subscriptions.end(world.get("subscriptions/" + subscription)))
                .hasToString("2029-03-16T22:00:00Z");
    }

    @Test
    void aKeyIsDoneOnce() {
        var world = new World("2028-03-01T10:00:00");
        var first = world.ask("POST", "customers", "email=a%40b.org", "key");
        assertThat(world.ask("POST", "customers", "email=a%40b.org", "key")).hasToString(first.toString());
        var other = world.ask("POST", "customers", "email=c%40d.org", "key");
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.body().path("error").path("type").asString("")).isEqualTo("idempotency_error");
    }

    @Test
    void aMessageThatIsNotTakenComesAgain() {
        var world = new World("2028-03-01T10:00:00");
        world.refusing.add("invoice.paid");
        world.subscribe(Plan.PRO, BillingCycle.MONTHLY, 0);
        assertThat(world.heard()).noneMatch(said -> said.contains("invoice.paid"));
        world.refusing.clear();
        world.until("2028-03-01T10:00:05");
        assertThat(world.heard()).containsExactly("2028-03-01T10:00 invoice.paid 1499");
    }

    @Test
    void aPaymentIsPaidBackInPartsUpToTheWhole() {
        var world = new World("2028-03-01T10:00:00");
        world.subscribe(Plan.PRO, BillingCycle.MONTHLY, 0);
        world.post("refunds", "payment_intent=pi_1&amount=500");
        world.post("refunds", "payment_intent=pi_1");
        assertThat(world.get("charges/ch_1").path("refunded").asBoolean()).isTrue();
        assertThat(world.ask("POST", "refunds", "payment_intent=pi_1", "")
                        .body()
                        .path("error")
                        .path("code")
                        .asString(""))
                .isEqualTo("charge_already_refunded");
    }

    @Test
    void aDisputedPaymentIsNotPaidBackAsWell() {
        var world = new World("2028-03-01T10:00:00");
        world.subscribe(Plan.PRO, BillingCycle.MONTHLY, 0);
        var dispute = world.sandbox().dispute("ch_1", false);
        assertThat(world.ask("POST", "refunds", "payment_intent=pi_1", "")
                        .body()
                        .path("error")
                        .path("code")
                        .asString(""))
                .isEqualTo("charge_disputed");
        world.sandbox().decide(dispute, true);
        assertThat(world.heard())
                .endsWith(
                        "2028-03-01T10:00 charge.dispute.created needs_response",
                        "2028-03-01T10:00 charge.dispute.closed won");
    }
}
