package pro.interviewai.gateways.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import pro.interviewai.gateways.payment.PriceList.Offer;
import pro.interviewai.gateways.payment.StripeProperties.Ids;
import pro.interviewai.gateways.payment.StripeProperties.Prices;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Plan;

class StripePropertiesTest {
    @Test
    void eachPriceStandsForAPlan() {
        assertThat(properties("p-m", "p-a", "e-m", "e-a").requirePrices().offers())
                .hasSize(4)
                .containsEntry("p-a", new Offer(Plan.PRO, BillingCycle.ANNUAL))
                .containsEntry("e-m", new Offer(Plan.ELITE, BillingCycle.MONTHLY));
    }

    @Test
    void aMissingPriceIsNamed() {
        assertThatThrownBy(() -> properties("p-m", "p-a", "e-m", " ").requirePrices())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("STRIPE_PRICE_ELITE_ANNUAL");
    }

    @Test
    void aPriceOfTwoPlansIsNamed() {
        assertThatThrownBy(() -> properties("same", "p-a", "same", "e-a").requirePrices())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("STRIPE_PRICE_ELITE_MONTHLY");
    }

    @Test
    void aMissingSecretIsNamed() {
        assertThatThrownBy(() -> properties("p-m", "p-a", "e-m", "e-a").requireWebhookSecret())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("STRIPE_WEBHOOK_SECRET");
    }

    @Test
    void noSecretIsShown() {
        assertThat(new StripeProperties("sk_1", "whsec_1", "http://stripe", prices("a", "b", "c", "d"), false))
                .asString()
                .doesNotContain("sk_1", "whsec_1");
    }

    private static StripeProperties properties(
            String proMonthly, String proAnnual, String eliteMonthly, String eliteAnnual) {
        return new StripeProperties("sk_1", "", "", prices(proMonthly, proAnnual, eliteMonthly, eliteAnnual), false);
    }

    private static Prices prices(String proMonthly, String proAnnual, String eliteMonthly, String eliteAnnual) {
        return new Prices(new Ids(proMonthly, proAnnual), new Ids(eliteMonthly, eliteAnnual));
    }
}
