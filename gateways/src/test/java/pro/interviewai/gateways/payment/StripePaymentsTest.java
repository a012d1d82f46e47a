package pro.interviewai.gateways.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static pro.interviewai.gateways.payment.Published.FEBRUARY;
import static pro.interviewai.gateways.payment.Published.MARCH;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.gateways.payment.StripeStub.Asked;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.SubscriptionStatus;
import pro.interviewai.ports.payment.CheckoutOrder;
import pro.interviewai.ports.payment.PaymentRefusedException;
import pro.interviewai.ports.payment.PaymentUnavailableException;
import pro.interviewai.ports.payment.PortalPage;
import tools.jackson.databind.node.ObjectNode;

class StripePaymentsTest {
    private static final String SUB = "/v1/subscriptions/sub_1";
    private static final String SCHEDULES = "/v1/subscription_schedules";
    private static final String MISSING =
            "{\"error\":{\"type\":\"invalid_request_error\",\"code\":\"resource_missing\"}}";
    private static final Instant MID_FEBRUARY = Instant.parse("2027-02-15T00:00:00Z");

    private final StripeStub stripe = new StripeStub();
    private final StripePayments payments = new StripePayments(
            stripe.client(), Published.PRICES, Published.SECRET, false, Clock.fixed(MID_FEBRUARY, ZoneOffset.UTC));

    @Test
    void aCustomerIsOneOfOurPeople() {
        stripe.answer("POST /v1/customers", 200, "{\"id\":\"cus_1\",\"object\":\"customer\"}");

        assertThat(payments.createCustomer("key-1", new UserId("user-1"), "ann@example.org"))
                .isEqualTo("cus_1");
        assertThat(stripe.writes().getFirst().key()).isEqualTo("key-1");
        assertThat(stripe.writes().getFirst().parameters())
                .containsExactlyInAnyOrder("email=ann@example.org", "metadata[userId]=user-1");
    }

    @Test
    void aCheckoutSaysWhoseItIsWhereverThatIsLookedFor() {
        stripe.answer("POST /v1/checkout/sessions", Published.object("checkout.session"));

        payments.openCheckout(order(7));

        assertThat(stripe.writes().getFirst().key()).isEqualTo("checkout-1");
        assertThat(stripe.writes().getFirst().parameters())
                .contains(
                        "mode=subscription",
                        "customer=cus_1",
                        "client_reference_id=user-1",
                        "metadata[userId]=user-1",
                        "metadata[checkoutId]=checkout-1",
                        "subscription_data[metadata][userId]=user-1",
                        "subscription_data[metadata][checkoutId]=checkout-1",
                        "subscription_data[billing_mode][type]=flexible",
                        "subscription_data[trial_period_days]=7",
                        "subscription_data[trial_settings][end_behavior][missing_payment_method]=pause",
                        "payment_method_collection=always",
                        "line_items[0][price]=" + Published.PRO,
                        "locale=de",
                        "success_url=https://example.org/app/billing/return?session_id={CHECKOUT_SESSION_ID}")
                .noneMatch(parameter -> parameter.startsWith("payment_method_types"));
    }

    @Test
    void withoutATrialNoneIsAskedFor() {
        stripe.answer("POST /v1/checkout/sessions", Published.object("checkout.session"));

        payments.openCheckout(order(0));

        assertThat(stripe.writes().getFirst().parameters()).noneMatch(parameter -> parameter.contains("trial"));
    }

    @Test
    void aChangeIsPaidAtOnceForTheMomentThatWasTold() {
        stripe.answer("GET " + SUB, subscription()).answer("POST " + SUB, subscription());

        payments.changePlan("key-1", "sub_1", Plan.ELITE, BillingCycle.MONTHLY, MID_FEBRUARY);

        assertThat(stripe.writes())
                .singleElement()
                .satisfies(asked -> assertThat(asked.key()).isEqualTo("key-1"))
                .satisfies(asked -> assertThat(asked.parameters())
                        .containsExactlyInAnyOrder(
                                "items[0][id]=si_QXhVnC2h0Jczwc",
                                "items[0][price]=price_elite",
                                "proration_behavior=always_invoice",
                                "payment_behavior=error_if_incomplete",
                                "proration_date=" + MID_FEBRUARY.getEpochSecond()));
    }

    @Test
    void whatIsOnAScheduleIsLetGoBeforeItIsChanged() {
        stripe.answer("GET " + SUB, subscription().put("schedule", "sub_sched_1"))
                .answer("GET " + SUB, subscription())
                .answer("POST " + SCHEDULES + "/sub_sched_1/release", Published.object("subscription_schedule"))
                .answer("POST " + SUB, subscription());

        payments.cancelAtPeriodEnd("key-1", "sub_1", true);

        assertThat(stripe.writes())
                .extracting(Asked::call, Asked::key)
                .containsExactly(
                        tuple("POST " + SCHEDULES + "/sub_sched_1/release", "key-1-release"),
                        tuple("POST " + SUB, "key-1"));
    }

    @Test
    void aSmallerPlanFollowsOnThePresentPhase() {
        stripe.answer("GET " + SUB, subscription())
                .answer("POST " + SCHEDULES, schedule())
                .answer("GET " + SCHEDULES + "/sub_sched_1", schedule())
                .answer("POST " + SCHEDULES + "/sub_sched_1", schedule());

        payments.changePlanAtPeriodEnd("key-1", "sub_1", Plan.PRO, BillingCycle.ANNUAL);

        assertThat(stripe.writes()).extracting(Asked::key).containsExactly("key-1-schedule", "key-1-phases");
        assertThat(stripe.writes().getLast().parameters())
                .contains(
                        "end_behavior=release",
                        "phases[0][items][0][price]=" + Published.PRO,
                        "phases[0][end_date]=" + MARCH.getEpochSecond(),
                        "phases[1][start_date]=" + MARCH.getEpochSecond(),
                        "phases[1][items][0][price]=price_pro_annual",
                        "phases[1][duration][interval]=year");
    }

    @Test
    void aCancellationOfThePortalsIsTakenBackAsItWasMade() {
        stripe.answer("GET " + SUB, subscription().put("cancel_at", MARCH.getEpochSecond()))
                .answer("POST " + SUB, subscription());

        payments.cancelAtPeriodEnd("key-1", "sub_1", false);

        assertThat(stripe.writes())
                .singleElement()
                .satisfies(asked -> assertThat(asked.parameters()).containsExactly("cancel_at="));
    }

    @Test
    void whatHasEndedIsNotCancelledAgain() {
        stripe.answer("GET " + SUB, subscription().put("status", "canceled"));

        assertThat(payments.cancelNow("key-1", "sub_1").status()).isEqualTo(SubscriptionStatus.CANCELED);
        assertThat(stripe.writes()).isEmpty();
    }

    @Test
    void aPreviewTellsTodayAndTheRenewal() {
        stripe.answer("GET " + SUB, subscription())
                .answer("GET /v1/prices/price_elite", 200, price(2999))
                .answer("POST /v1/invoices/create_preview", Published.invoice().put("total", 750));

        var preview = payments.preview("sub_1", Plan.ELITE, BillingCycle.MONTHLY, MID_FEBRUARY.plusMillis(400));

        assertThat(preview.today()).isEqualTo(new Money(750, "usd"));
        assertThat(preview.renewal()).isEqualTo(new Money(2999, "usd"));
        assertThat(preview.renewsAt()).isEqualTo(MARCH);
        assertThat(preview.proratedAt()).isEqualTo(MID_FEBRUARY);
    }

    @Test
    void payingMoreSeldomBeginsANewPeriod() {
        stripe.answer("GET " + SUB, subscription())
                .answer("GET /v1/prices/price_pro_annual", 200, price(14990))
                .answer("POST /v1/invoices/create_preview", Published.invoice().put("total", 14240));

        assertThat(payments.preview("sub_1", Plan.PRO, BillingCycle.ANNUAL, MID_FEBRUARY)
                        .renewsAt())
                .isEqualTo(Instant.parse("2028-02-15T00:00:00Z"));
    }

    @Test
    void aTrialCostsNothingToday() {
        stripe.answer("GET " + SUB, subscription().put("status", "trialing"))
                .answer("GET /v1/prices/price_elite", 200, price(2999));

        var preview = payments.preview("sub_1", Plan.ELITE, BillingCycle.MONTHLY, MID_FEBRUARY);

        assertThat(preview.today()).isEqualTo(new Money(0, "usd"));
        assertThat(preview.renewsAt()).isEqualTo(MARCH);
    }

    @Test
    void aDisputeIsTracedToItsInvoice() {
        stripe.answer("GET /v1/disputes/dp_1", Published.object("dispute").put("charge", "ch_1"))
                .answer(
                        "GET /v1/charges/ch_1",
                        200,
                        "{\"id\":\"ch_1\",\"object\":\"charge\",\"customer\":\"cus_1\",\"payment_intent\":\"pi_1\"}")
                .list(
                        "GET /v1/invoice_payments",
                        "{\"id\":\"inpay_1\",\"object\":\"invoice_payment\",\"invoice\":\"in_1\"}");

        var dispute = payments.dispute("dp_1");

        assertThat(dispute.customerId()).isEqualTo("cus_1");
        assertThat(dispute.invoiceId()).isEqualTo("in_1");
    }

    @ParameterizedTest
    @CsvSource({"requires_action,true", "requires_payment_method,false"})
    void whetherTheBankWantsAConfirmationIsAskedOfThePayment(String status, boolean needed) {
        stripe.answer(
                        "GET /v1/invoices/in_1",
                        Published.invoice()
                                .put("status", "open")
                                .put("amount_paid", 0)
                                .put("attempted", true))
                .list(
                        "GET /v1/invoice_payments",
                        "{\"id\":\"inpay_1\",\"object\":\"invoice_payment\","
                                + "\"payment\":{\"type\":\"payment_intent\",\"payment_intent\":\"pi_1\"}}")
                .answer(
                        "GET /v1/payment_intents/pi_1",
                        200,
                        "{\"id\":\"pi_1\",\"object\":\"payment_intent\",\"status\":\"%s\"}".formatted(status));

        assertThat(payments.invoice("in_1").confirmationNeeded()).isEqualTo(needed);
    }

    @Test
    void whoPaidIsFoundByTheCharge() {
        stripe.answer("GET /v1/charges/ch_1", 200, "{\"id\":\"ch_1\",\"object\":\"charge\",\"customer\":\"cus_1\"}");
        assertThat(payments.payer("ch_1")).contains("cus_1");
    }

    @Test
    void aCheckoutThatIsPaidIsNotClosed() {
        stripe.answer(
                "GET /v1/checkout/sessions/cs_1",
                Published.object("checkout.session").put("status", "complete"));

        payments.expireCheckout("key-1", "cs_1");

        assertThat(stripe.writes()).isEmpty();
    }

    @Test
    void aCustomerThatIsGoneIsFine() {
        stripe.answer("DELETE /v1/customers/cus_1", 404, MISSING).answer("GET /v1/customers/cus_1", 404, MISSING);

        payments.deleteCustomer("key-1", "cus_1");

        assertThat(payments.owner("cus_1")).isEmpty();
    }

    @Test
    void aRefundGoesBackToWhatPaidTheInvoice() {
        invoiceIsPaid();
        stripe.list("GET /v1/refunds").answer("POST /v1/refunds", 200, refund("key-1", 400));

        payments.refund("key-1", "in_1", new Money(400, "usd"));

        assertThat(stripe.writes())
                .singleElement()
                .satisfies(asked -> assertThat(asked.key()).isEqualTo("key-1"))
                .satisfies(asked -> assertThat(asked.parameters())
                        .containsExactlyInAnyOrder("amount=400", "payment_intent=pi_1", "metadata[refundKey]=key-1"));
    }

    @Test
    void aRefundThatWasMadeIsNotMadeAgain() {
        invoiceIsPaid();
        stripe.list("GET /v1/refunds", refund("key-1", 400));

        assertThat(payments.refund("key-1", "in_1", new Money(400, "usd")).refunded())
                .isEqualTo(new Money(400, "usd"));
        assertThat(stripe.writes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"601,usd,amount_too_large", "400,eur,currency_mismatch"})
    void noMoreIsRefundedThanWasPaid(long minor, String currency, String code) {
        invoiceIsPaid();
        stripe.list("GET /v1/refunds", refund("key-0", 400));

        assertThatThrownBy(() -> payments.refund("key-1", "in_1", new Money(minor, currency)))
                .isInstanceOfSatisfying(
                        PaymentRefusedException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
        assertThat(stripe.writes()).isEmpty();
    }

    @Test
    void thePortalLeadsToTheMeansOfPayment() {
        stripe.answer("POST /v1/billing_portal/sessions", 200, "{\"url\":\"https://portal.test/1\"}");

        assertThat(payments.portal("cus_1", PortalPage.PAYMENT_METHOD, null, URI.create("https://example.org")))
                .isEqualTo(URI.create("https://portal.test/1"));
        assertThat(stripe.writes().getFirst().parameters()).contains("flow_data[type]=payment_method_update");
    }

    @Test
    void aDeclinedCardIsARefusal() {
        stripe.answer("GET " + SUB, subscription())
                .answer("POST " + SUB, 402, "{\"error\":{\"type\":\"card_error\",\"code\":\"card_declined\"}}");

        assertThatThrownBy(() -> payments.changePlan("key-1", "sub_1", Plan.ELITE, BillingCycle.MONTHLY, null))
                .isInstanceOfSatisfying(
                        PaymentRefusedException.class,
                        refused -> assertThat(refused.code()).isEqualTo("card_declined"));
    }

    @ParameterizedTest
    @ValueSource(ints = {409, 429, 500, 503})
    void whatMayPassIsToBeTriedAgain(int status) {
        var error = status == 409 ? "{\"error\":{\"code\":\"idempotency_key_in_use\"}}" : "{\"error\":{}}";
        stripe.answer("GET " + SUB, status, error);

        unavailable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "[]", "{", "{\"id\":\"sub_1\"}", "{\"object\":\"subscription\"}"})
    void anAnswerThatCannotBeReadIsNone(String body) {
        stripe.answer("GET " + SUB, 200, body);

        unavailable();
    }

    @Test
    void aLineThatIsCutSaysNothing() {
        unavailable();
    }

    private void unavailable() {
        assertThatThrownBy(() -> payments.subscription("sub_1")).isInstanceOf(PaymentUnavailableException.class);
    }

    private void invoiceIsPaid() {
        stripe.answer("GET /v1/invoices/in_1", Published.invoice())
                .list(
                        "GET /v1/invoice_payments",
                        "{\"id\":\"inpay_1\",\"object\":\"invoice_payment\",\"amount_paid\":1000,\"currency\":\"usd\",\"status\":\"paid\","
                                + "\"payment\":{\"type\":\"payment_intent\",\"payment_intent\":\"pi_1\"}}");
    }

    private static String refund(String key, long minor) {
        return "{\"id\":\"re_1\",\"object\":\"refund\",\"amount\":%d,\"status\":\"succeeded\",\"metadata\":{\"refundKey\":\"%s\"}}"
                .formatted(minor, key);
    }

    private static String price(long minor) {
        return "{\"id\":\"price_1\",\"object\":\"price\",\"currency\":\"usd\",\"unit_amount\":%d}".formatted(minor);
    }

    private static ObjectNode subscription() {
        return Published.subscription().put("id", "sub_1");
    }

    private static ObjectNode schedule() {
        var schedule = Published.object("subscription_schedule").put("id", "sub_sched_1");
        schedule.withObject("current_phase")
                .put("start_date", FEBRUARY.getEpochSecond())
                .put("end_date", MARCH.getEpochSecond());
        ((ObjectNode) schedule.path("phases").path(0)).put("start_date", FEBRUARY.getEpochSecond());
        ((ObjectNode) schedule.path("phases").path(0)).put("end_date", MARCH.getEpochSecond());
        return schedule;
    }

    private static CheckoutOrder order(int trialDays) {
        return new CheckoutOrder(
                "checkout-1",
                new UserId("user-1"),
                "cus_1",
                Plan.PRO,
                BillingCycle.MONTHLY,
                trialDays,
                "https://example.org/app/billing/return",
                "https://example.org/plans",
                "de");
    }
}
