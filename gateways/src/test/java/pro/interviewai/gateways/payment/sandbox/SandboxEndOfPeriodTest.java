package pro.interviewai.gateways.payment.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Plan;

/** Somebody who tries the sandbox does not wait for a month. */
class SandboxEndOfPeriodTest {

    @Test
    void aTrialThatEndsEarlyIsPaid_andTheNextPeriodIsCountedFromThere() {
        var world = new World("2028-03-01T10:00:00");
        var subscription = world.subscribe(Plan.PRO, BillingCycle.MONTHLY, 7);
        world.until("2028-03-02T10:00:00");
        world.heard();

        assertThat(world.pages.endPeriod(world.portal())).isTrue();

        assertThat(world.heard())
                .containsExactly(
                        "2028-03-02T10:00 invoice.created 1499",
                        "2028-03-02T10:00 customer.subscription.updated active",
                        "2028-03-02T10:00 invoice.finalized 1499",
                        "2028-03-02T10:00 invoice.paid 1499",
                        "2028-03-02T10:00 invoice.payment_succeeded 1499");
        assertThat(Subscriptions.end(world.get("subscriptions/" + subscription)))
                .isEqualTo("2028-04-02T10:00:00Z");
    }

    @Test
    void whatWasCancelledEnds() {
        var world = new World("2028-03-01T10:00:00");
        var subscription = world.subscribe(Plan.PRO, BillingCycle.MONTHLY, 0);
        world.post("subscriptions/" + subscription, "cancel_at_period_end=true");
        world.until("2028-03-02T10:00:00");
        world.heard();

        world.pages.endPeriod(world.portal());

        assertThat(world.heard()).containsExactly("2028-03-02T10:00 customer.subscription.deleted canceled");
        assertThat(world.pages.portal(world.portal()).orElseThrow().periodEnd()).isNull();
    }

    @Test
    void aChangeThatWasPutOffHolds() {
        var world = new World("2028-03-01T10:00:00");
        var subscription = world.subscribe(Plan.ELITE, BillingCycle.MONTHLY, 0);
        world.changeLater(subscription, Plan.PRO, BillingCycle.MONTHLY);
        world.until("2028-03-02T10:00:00");

        world.pages.endPeriod(world.portal());

        assertThat(Subscriptions.amount(world.get("subscriptions/" + subscription)))
                .isEqualTo(1499);
        assertThat(world.heard()).contains("2028-03-02T10:00 invoice.paid 1499");
    }

    @Test
    void nobodyElsesPageDoesAnything() {
        assertThat(new World("2028-03-01T10:00:00").pages.endPeriod("bps_0")).isFalse();
    }
}
