package pro.interviewai.gateways.payment.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.ports.payment.PaymentSandbox.NextPayments;

/** Years of subscriptions, with every message that is said of them, in order. */
class SandboxYearTest {

    @Test
    void aMonthThatLacksTheDayEndsThePeriodAndTheNextHasItAgain() {
        var world = new World("2028-01-31T09:00:00");
        var subscription = world.subscribe(Plan.PRO, BillingCycle.MONTHLY, 0);
        world.heard();
        world.until("2028-05-01T00:00:00");
        assertThat(world.heard())
                .filteredOn(said -> said.contains("invoice."))
                .containsExactly(
                        "2028-02-29T09:00 invoice.created 1499",
                        "2028-02-29T10:00 invoice.finalized 1499",
                        "2028-02-29T10:00 invoice.paid 1499",
                        "2028-02-29T10:00 invoice.payment_succeeded 1499",
                        "2028-03-31T09:00 invoice.created 1499",
                        "2028-03-31T10:00 invoice.finalized 1499",
                        "2028-03-31T10:00 invoice.paid 1499",
                        "2028-03-31T10:00 invoice.payment_succeeded 1499",
                        "2028-04-30T09:00 invoice.created 1499",
                        "2028-04-30T10:00 invoice.finalized 1499",
                        "2028-04-30T10:00 invoice.paid 1499",
                        "2028-04-30T10:00 invoice.payment_succeeded 1499");
        assertThat(Subscriptions.end(world.get("subscriptions/" + subscription)))
                .hasToString("2028-05-31T09:00:00Z");
    }

    @Test
    void aYearFromTheTwentyNinthOfFebruaryComesBackToItInTheNextLeapYear() {
        var world = new World("2028-02-29T09:00:00");
        var subscription = world.subscribe(Plan.ELITE, BillingCycle.ANNUAL, 0);
        assertThat(Subscriptions.end(world.get("subscriptions/" + subscription)))
                .hasToString("2029-02-28T09:00:00Z");
        world.heard();
        world.until("2031-03-01T00:00:00");
        assertThat(world.heard())
                .filteredOn(said -> said.contains("invoice.created"))
                .containsExactly(
                        "2029-02-28T09:00 invoice.created 29990",
                        "2030-02-28T09:00 invoice.created 29990",
                        "2031-02-28T09:00 invoice.created 29990");
        assertThat(Subscriptions.end(world.get("subscriptions/" + subscription)))
                .hasToString("2032-02-29T09:00:00Z");
    }

    @Test
    void fromATrialThroughAFailedPaymentToTheEnd() {
        var world = new World("2027-12-31T12:00:00");
        var subscription = world.subscribe(Plan.PRO, BillingCycle.MONTHLY, 7);
        assertThat(world.heard())
                .containsExactly(
                        "2027-12-31T12:00 customer.subscription.created trialing",
                        "2027-12-31T12:00 invoice.created 0",
                        "2027-12-31T12:00 invoice.finalized 0",
                        "2027-12-31T12:00 invoice.paid 0",
                        "2027-12-31T12:00 invoice.payment_succeeded 0",
                        "2027-12-31T12:00 checkout.session.completed complete");

        world.until("2028-01-31T00:00:00");
        assertThat(world.heard())
                .containsExactly(
                        "2028-01-04T12:00 customer.subscription.trial_will_end trialing",
                        "2028-01-07T12:00 invoice.created 1499",
                        "2028-01-07T12:00 customer.subscription.updated active",
                        "2028-01-07T13:00 invoice.finalized 1499",
                        "2028-01-07T13:00 invoice.paid 1499",
                        "2028-01-07T13:00 invoice.payment_succeeded 1499");

        world.payments(NextPayments.DECLINES);
        world.until("2028-02-12T00:00:00");
        assertThat(world.heard())
                .containsExactly(
                        "2028-02-07T12:00 invoice.created 1499",
                        "2028-02-07T12:00 customer.subscription.updated active",
                        "2028-02-07T13:00 invoice.finalized 1499",
                        "2028-02-07T13:00 invoice.payment_failed 1499",
                        "2028-02-07T13:00 customer.subscription.updated past_due",
                        "2028-02-10T13:00 invoice.payment_failed 1499");

        world.payments(NextPayments.SUCCEEDS);
        world.until("2028-02-20T00:00:00");
        assertThat(world.heard())
                .containsExactly(
                        "2028-02-15T13:00 invoice.paid 1499",
                        "2028-02-15T13:00 invoice.payment_succeeded 1499",
                        "2028-02-15T13:00 customer.subscription.updated active");

        world.until("2028-02-22T00:00:00");
        world.change(subscription, Plan.ELITE, BillingCycle.MONTHLY);
        assertThat(world.heard())
                .containsExactly(
                        "2028-02-22T00:00 invoice.created 750",
                        "2028-02-22T00:00 invoice.finalized 750",
                        "2028-02-22T00:00 invoice.paid 750",
                        "2028-02-22T00:00 invoice.payment_succeeded 750",
                        "2028-02-22T00:00 customer.subscription.updated active");

        world.changeLater(subscription, Plan.PRO, BillingCycle.MONTHLY);
        world.until("2028-04-08T00:00:00");
        assertThat(world.heard())
                .containsExactly(
                        "2028-02-22T00:00 subscription_schedule.created active",
                        "2028-02-22T00:00 customer.subscription.updated active",
                        "2028-02-22T00:00 subscription_schedule.updated active",
                        "2028-03-07T12:00 subscription_schedule.updated active",
                        "2028-03-07T12:00 invoice.created 1499",
                        "2028-03-07T12:00 customer.subscription.updated active",
                        "2028-03-07T13:00 invoice.finalized 1499",
                        "2028-03-07T13:00 invoice.paid 1499",
                        "2028-03-07T13:00 invoice.payment_succeeded 1499",
                        "2028-04-07T12:00 subscription_schedule.released released",
                        "2028-04-07T12:00 customer.subscription.updated active",
                        "2028-04-07T12:00 invoice.created 1499",
                        "2028-04-07T12:00 customer.subscription.updated active",
                        "2028-04-07T13:00 invoice.finalized 1499",
                        "2028-04-07T13:00 invoice.paid 1499",
                        "2028-04-07T13:00 invoice.payment_succeeded 1499");

        world.post("subscriptions/" + subscription, "cancel_at_period_end=true");
        world.until("2028-12-31T12:00:00");
        assertThat(world.heard())
                .containsExactly(
                        "2028-04-08T00:00 customer.subscription.updated active",
                        "2028-05-07T12:00 customer.subscription.deleted canceled");
    }
}
