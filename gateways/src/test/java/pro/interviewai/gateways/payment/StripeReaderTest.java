package pro.interviewai.gateways.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pro.interviewai.gateways.payment.Published.APRIL;
import static pro.interviewai.gateways.payment.Published.FEBRUARY;
import static pro.interviewai.gateways.payment.Published.MARCH;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.subscription.CheckoutStatus;
import pro.interviewai.messages.subscription.DisputeStatus;
import pro.interviewai.messages.subscription.PendingChange;
import pro.interviewai.messages.subscription.SubscriptionSnapshot;
import pro.interviewai.messages.subscription.SubscriptionStatus;
import tools.jackson.databind.node.ObjectNode;

class StripeReaderTest {
    private final StripeReader reader = new StripeReader(Published.PRICES);
    private final ObjectNode subscription = Published.subscription();

    @ParameterizedTest
    @ValueSource(strings = {"classic", "flexible"})
    void thePeriodIsThatOfTheItem(String billingMode) {
        subscription.putObject("billing_mode").put("type", billingMode);
        subscription.put("current_period_start", MARCH.getEpochSecond());
        subscription.put("current_period_end", APRIL.getEpochSecond());

        assertThat(read().periodStart()).isEqualTo(FEBRUARY);
        assertThat(read().periodEnd()).isEqualTo(MARCH);
    }

    @Test
    void anOldSubscriptionHasThePeriodOnTop() {
        Published.item(subscription).remove("current_period_start");
        Published.item(subscription).remove("current_period_end");
        subscription.put("current_period_start", MARCH.getEpochSecond());
        subscription.put("current_period_end", APRIL.getEpochSecond());

        assertThat(read().periodStart()).isEqualTo(MARCH);
        assertThat(read().periodEnd()).isEqualTo(APRIL);
    }

    @Test
    void withoutAPeriodItCannotBeUnderstood() {
        Published.item(subscription).remove("current_period_end");

        assertThatThrownBy(this::read)
                .isInstanceOf(IncompleteObjectException.class)
                .hasMessageContaining("current_period_end");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsNone() {
        Published.item(subscription).put("current_period_end", FEBRUARY.getEpochSecond());

        assertThatThrownBy(this::read).isInstanceOf(IncompleteObjectException.class);
    }

    @Test
    void thePlanFollowsFromThePriceWhateverTheMetadataSay() {
        price(Published.ELITE);
        subscription.putObject("metadata").put("plan", "pro").put("planId", "pro");

        assertThat(read().plan()).isEqualTo(Plan.ELITE);
        assertThat(read().cycle()).isEqualTo(BillingCycle.MONTHLY);
    }

    @Test
    void aPriceThatIsNotOursIsNoPlan() {
        price("price_of_another_product");

        assertThat(read().priceId()).isEqualTo("price_of_another_product");
        assertThat(read().plan()).isNull();
        assertThat(read().cycle()).isNull();
    }

    @Test
    void amongSeveralItemsThatOfOursCounts() {
        var ours = Published.item(subscription).deepCopy();
        price("price_of_another_product");
        subscription.withObject("items").withArray("data").add(ours);

        assertThat(read().plan()).isEqualTo(Plan.PRO);
    }

    @ParameterizedTest
    @CsvSource({"true,,true", "false,2027-03-01T00:00:00Z,true", "false,2027-03-02T00:00:00Z,false", "false,,false"})
    void itEndsWithItsPeriodHoweverThatIsSaid(boolean flag, Instant cancelAt, boolean ends) {
        subscription.put("cancel_at_period_end", flag);
        if (cancelAt != null) {
            subscription.put("cancel_at", cancelAt.getEpochSecond());
        }

        assertThat(read().cancelAtPeriodEnd()).isEqualTo(ends);
    }

    @Test
    void theMonthsOfATrialAreCountedFromItsEnd() {
        subscription.put("status", "trialing").put("trial_end", MARCH.getEpochSecond());

        assertThat(read().status()).isEqualTo(SubscriptionStatus.TRIALING);
        assertThat(read().anchor()).isEqualTo(MARCH);
    }

    @Test
    void aScheduleTellsWhatComesAfterThePresentPhase() {
        var schedule = Published.object("subscription_schedule");
        schedule.withObject("current_phase")
                .put("start_date", FEBRUARY.getEpochSecond())
                .put("end_date", MARCH.getEpochSecond());
        var phases = schedule.withArray("phases");
        var next = phases.path(0).deepCopy();
        ((ObjectNode) next).put("start_date", MARCH.getEpochSecond());
        ((ObjectNode) next.path("items").path(0)).put("price", "price_pro_annual");
        phases.add(next);

        assertThat(reader.pending(new StripeJson(schedule)))
                .isEqualTo(new PendingChange(Plan.PRO, BillingCycle.ANNUAL, MARCH));
    }

    @Test
    void aScheduleThatOnlyEndsChangesNothing() {
        assertThat(reader.pending(new StripeJson(Published.object("subscription_schedule"))))
                .isNull();
    }

    @Test
    void aCheckoutTellsWhoseItIs() {
        var session = Published.object("checkout.session").put("client_reference_id", "user-1");
        session.putObject("metadata").put("checkoutId", "checkout-1");

        var checkout = reader.checkout(new StripeJson(session));

        assertThat(checkout.user()).isEqualTo(new UserId("user-1"));
        assertThat(checkout.checkoutId()).isEqualTo("checkout-1");
        assertThat(checkout.status()).isEqualTo(CheckoutStatus.OPEN);
        assertThat(checkout.subscription()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "warning_needs_response,INQUIRY",
        "warning_closed,INQUIRY",
        "needs_response,OPEN",
        "under_review,OPEN",
        "won,WON",
        "lost,LOST"
    })
    void aQuestionOfTheBanksIsNoDispute(String said, DisputeStatus status) {
        var dispute = Published.object("dispute").put("status", said);

        var snapshot = reader.dispute(new StripeJson(dispute), "cus_1", "in_1", MARCH);

        assertThat(snapshot.status()).isEqualTo(status);
        assertThat(snapshot.amount()).isEqualTo(new Money(1000, "usd"));
    }

    private void price(String id) {
        ((ObjectNode) Published.item(subscription).path("price")).put("id", id);
    }

    private SubscriptionSnapshot read() {
        return reader.subscription(new StripeJson(subscription), null, MARCH);
    }
}
