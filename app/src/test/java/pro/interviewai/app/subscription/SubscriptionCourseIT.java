package pro.interviewai.app.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.Refusal;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.saga.subscription.Reconciler;
import pro.interviewai.testing.Patience;

/** What somebody does about their plan from the first day on, against the sandbox. */
class SubscriptionCourseIT extends PayingApplication {
    private static final Duration PROMISED = Duration.ofSeconds(1);

    @Autowired
    private Reconciler reconciler;

    @Test
    void withinASecondOfThePayment_planRoleAndQuotaAreThere_alsoForWhoeverListens() throws Exception {
        var ann = payer();
        var started = ann.http().post("/api/v1/interviews/start", Candidate.interview(5));
        var listening = CompletableFuture.supplyAsync(() -> listen(ann.http(), started.text("/sessionId")));
        var page = ann.checkout("pro", "monthly");
        assertThat(ann.subscription().text("/checkout/status")).isEqualTo("open");

        ann.play(page.text("/sessionId"), "succeeds");
        Patience.within(
                PROMISED,
                "plan, role and quota of the same sign-in",
                () -> ann.subscription().text("/plan")
                        + ann.http().get("/api/v1/users/profile").text("/role")
                        + ann.quota().text("/plan"),
                "propropro"::equals);
        var subscription = ann.subscription();
        assertThat(subscription.text("/status")).isEqualTo("trialing");
        assertThat(subscription.json().at("/trialAvailable").asBoolean()).isFalse();
        assertThat(ann.quota().json().at("/balances/0/granted").asInt()).isEqualTo(30);
        assertThat(ann.quota().json().at("/balances/0/reserved").asInt())
                .as("what was begun before stays")
                .isEqualTo(1);
        assertThat(total(ann.payments())).as("a trial is no payment").isZero();
        Patience.until(
                "counted once",
                () -> ann.http().get("/api/v1/analytics/me/activities").json(),
                rows -> rows.valueStream()
                                .filter(row -> row.at("/eventType").asString().equals("user_subscribed"))
                                .count()
                        == 1);

        ann.http().post("/api/v1/interviews/" + started.text("/sessionId") + "/complete");
        assertThat(listening.get()).as("the stream was not cut").contains("InterviewCompleted");
        assertThat(ann.checkout("elite", "monthly").text("/code")).isEqualTo("ALREADY_SUBSCRIBED");
    }

    @Test
    void whatAnUpgradeWasSaidToCost_isWhatIsPaid_andWhatWasUsedStaysUsed() throws Exception {
        var ann = paying("pro");
        ann.http().post("/api/v1/interviews/start", Candidate.interview(5));
        var shown = ann.whatIf("elite", "monthly");
        assertThat(shown.text("/when")).as(shown.toString()).isEqualTo("now");
        assertThat(shown.json().at("/today/minor").asLong()).isBetween(1400L, 1500L);
        assertThat(shown.json().at("/balances/0/reserved").asInt()).isEqualTo(1);
        assertThat(shown.json().at("/balances/0/grantedNow").asInt()).isEqualTo(30);
        assertThat(shown.json().at("/balances/0/freeThen").isNull())
                .as("no limit")
                .isTrue();

        var changed = ann.change(shown);
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        ann.awaitPlan("elite");
        var paid = Patience.until("the payment", ann::payments, found -> total(found) == 2);
        // both may be of the same second, so that nobody could say which came first
        assertThat(paid.json().at("/payments").valueStream().map(payment -> payment.at("/amount")))
                .contains(shown.json().at("/today"));
        assertThat(ann.quota().json().at("/balances/0/reserved").asInt()).isEqualTo(1);
        assertThat(ann.change(shown).text("/code")).isEqualTo("ALREADY_ON_PLAN");
    }

    @Test
    void anAmountThatDoesNotHoldAnyMore_isNotCharged() throws Exception {
        var ann = paying("pro");
        var shown = ann.whatIf("elite", "monthly");
        var change = new HashMap<String, Object>(Map.of(
                "planId",
                "elite",
                "billingCycle",
                "monthly",
                "previewed",
                Map.of("minor", shown.json().at("/today/minor").asLong() - 1, "currency", "usd"),
                "proratedAt",
                shown.text("/proratedAt")));
        Refusal.expect(ann.http().post("/api/v1/subscriptions/change", change), 409, "PREVIEW_OUTDATED");
        change.put("previewed", shown.json().get("today"));
        change.put("proratedAt", Instant.now().minus(Duration.ofHours(1)).toString());
        Refusal.expect(ann.http().post("/api/v1/subscriptions/change", change), 409, "PREVIEW_OUTDATED");
        change.remove("previewed");
        change.remove("proratedAt");
        Refusal.expect(ann.http().post("/api/v1/subscriptions/change", change), 409, "PREVIEW_OUTDATED");
        assertThat(ann.subscription().text("/plan")).isEqualTo("pro");
        assertThat(total(ann.payments())).isEqualTo(1);
    }

    @Test
    void aDeclinedUpgrade_changesNothing() throws Exception {
        var ann = paying("pro");
        for (var means : new String[] {"declines", "needsConfirmation"}) {
            ann.payBy(means);
            Refusal.expect(ann.change(ann.whatIf("elite", "monthly")), 402, "PAYMENT_DECLINED");
        }
        assertThat(ann.subscription().text("/plan")).isEqualTo("pro");
        assertThat(ann.subscription().text("/refused/kind")).isEqualTo("changePlan");
        assertThat(total(ann.payments())).isEqualTo(1);
        ann.payBy("succeeds");
        assertThat(ann.change(ann.whatIf("elite", "monthly")).status()).isEqualTo(200);
        ann.awaitPlan("elite");
    }

    @Test
    void aSmallerPlanAndTheEnd_comeWithThePeriodsEnd_andAreTakenBack() throws Exception {
        var ann = payer();
        ann.subscribe("elite", "monthly");
        var shown = ann.whatIf("pro", "monthly");
        assertThat(shown.text("/when")).isEqualTo("periodEnd");
        assertThat(shown.json().at("/today/minor").asLong()).isZero();
        var planned = ann.change(shown);
        assertThat(planned.text("/pendingChange/plan")).as(planned.toString()).isEqualTo("pro");
        assertThat(planned.text("/pendingChange/at")).isEqualTo(planned.text("/periodEnd"));
        assertThat(planned.text("/plan")).isEqualTo("elite");
        assertThat(ann.step("change/undo").json().at("/pendingChange").isNull()).isTrue();
        Refusal.expect(ann.step("change/undo"), 409, "NOTHING_TO_UNDO");

        assertThat(ann.step("cancel").json().at("/cancelAtPeriodEnd").asBoolean())
                .isTrue();
        assertThat(ann.step("cancel").status()).as("once more").isEqualTo(200);
        assertThat(ann.subscription().text("/plan")).isEqualTo("elite");
        assertThat(ann.http().get("/api/v1/users/profile").text("/subscription/status"))
                .isEqualTo("cancelled");
        assertThat(ann.step("cancel/undo").json().at("/cancelAtPeriodEnd").asBoolean(true))
                .isFalse();
        Refusal.expect(ann.step("cancel/undo"), 409, "NOTHING_TO_UNDO");
        Refusal.expect(ann.step("resume"), 409, "NOT_PAUSED");
    }

    @Test
    void whoeverSubscribesToNothing_hasNothingToChange() throws InterruptedException {
        var ann = payer();
        for (var step : new String[] {"change/undo", "cancel", "cancel/undo", "resume"}) {
            Refusal.expect(ann.step(step), 409, "NOT_SUBSCRIBED");
        }
        Refusal.expect(ann.portal("start"), 409, "NOT_SUBSCRIBED");
        var enterprise = ann.http()
                .post(
                        "/api/v1/subscriptions/enterprise",
                        Map.of("company", "Example Ltd", "message", "We are 200 people."));
        assertThat(enterprise.status()).as(enterprise.toString()).isEqualTo(202);
    }

    /** Without a means of payment a trial ends in a pause; it goes on once there is one. */
    @Test
    void aTrialThatNobodyPays_pauses_andGoesOnWhenItIsPaid() throws Exception {
        var ann = payer();
        ann.subscribe("pro", "monthly");
        sandbox.takeMeansAway(customer(ann));
        sandbox.tick(Instant.parse(ann.subscription().text("/trialEnd")).plusSeconds(1));
        reconciler.reconcile(new UserId(id(ann)));
        var paused = ann.awaitPlan("free");
        assertThat(paused.text("/status")).isEqualTo("paused");
        assertThat(ann.checkout("pro", "monthly").text("/code")).isEqualTo("ALREADY_SUBSCRIBED");
        Refusal.expect(ann.step("resume"), 422, "PAYMENT_PROVIDER_REFUSED");

        ann.payBy("succeeds");
        var resumed = ann.step("resume");
        assertThat(resumed.status()).as(resumed.toString()).isEqualTo(200);
        ann.awaitPlan("pro");
        Patience.until("the payment", () -> total(ann.payments()) == 1);
    }

    @Test
    void thePortalsPages_leadToOurOwnOrigin() throws InterruptedException {
        var ann = payer();
        ann.subscribe("pro", "annual");
        for (var page : new String[] {"start", "paymentMethod"}) {
            var url = ann.portal(page).text("/url");
            assertThat(url).contains("/sandbox/portal/");
            var shown = http().get("/api/v1" + URI.create(url).getPath().replace("/portal/", "/portals/"));
            assertThat(shown.text("/returnTo")).isEqualTo("http://localhost:3000/app/billing");
            assertThat(shown.text("/means")).isEqualTo("succeeds");
        }
    }

    @Test
    void anInvoice_isItsOwnersOnly() throws Exception {
        var ann = paying("pro");
        var invoice = ann.payments().text("/payments/0/invoiceId");
        assertThat(ann.http().get("/api/v1/invoices/" + invoice + "/page").text("/url"))
                .contains("/sandbox/invoice/");
        Refusal.expect(payer().http().get("/api/v1/invoices/" + invoice + "/page"), 404, "NOT_FOUND");
        assertThat(total(ann.invoices())).as("the trial's of nothing, too").isEqualTo(2);
        assertThat(ann.payments().text("/payments/0/status")).isEqualTo("paid");
    }

    @Test
    void aDeclinedAndASlowPayment_endAsTheyEnd() throws Exception {
        var ann = payer();
        var page = ann.checkout("pro", "monthly").text("/sessionId");
        assertThat(ann.play(page, "declined").text("/message")).isEqualTo("card_declined");
        assertThat(ann.subscription().text("/plan")).isEqualTo("free");
        var slow = ann.play(page, "slow");
        assertThat(slow.json().hasNonNull("redirectTo")).as(slow.toString()).isTrue();
        assertThat(ann.subscription().text("/plan")).isEqualTo("free");
        sandbox.tick(Instant.now().plusSeconds(25));
        ann.awaitPlan("pro");
    }

    private static String listen(Http http, String interview) {
        return http.send(http.request("/api/v1/interviews/" + interview + "/events")
                        .header("Accept", "text/event-stream")
                        .GET())
                .response()
                .body();
    }
}
