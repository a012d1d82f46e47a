package pro.interviewai.gateways.payment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import pro.interviewai.gateways.payment.PriceList.Offer;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Plan;

/**
 * By which account of Stripe's payments are taken; without a key for it, none are.
 *
 * @param webhookSecret by which Stripe signs its messages
 * @param apiBase where Stripe is asked, if not where it usually is
 * @param sendsOwnMails whether Stripe writes to people whose payment failed, so that we do not
 */
@ConfigurationProperties("interviewai.stripe")
record StripeProperties(
        @DefaultValue("") String apiKey,
        @DefaultValue("") String webhookSecret,
        @DefaultValue("") String apiBase,
        @DefaultValue Prices prices,
        @DefaultValue("false") boolean sendsOwnMails) {

    /** What is sold there. */
    record Prices(@DefaultValue Ids pro, @DefaultValue Ids elite) {}

    /** The ids of a plan's prices. */
    record Ids(
            @DefaultValue("") String monthly,
            @DefaultValue("") String annual) {}

    /** @throws IllegalStateException if not all is said that payments need */
    PriceList requirePrices() {
        var offers = new LinkedHashMap<String, Offer>();
        require(offers, "STRIPE_PRICE_PRO_MONTHLY", prices.pro.monthly, new Offer(Plan.PRO, BillingCycle.MONTHLY));
        require(offers, "STRIPE_PRICE_PRO_ANNUAL", prices.pro.annual, new Offer(Plan.PRO, BillingCycle.ANNUAL));
        require(
                offers,
                "STRIPE_PRICE_ELITE_MONTHLY",
                prices.elite.monthly,
                new Offer(Plan.ELITE, BillingCycle.MONTHLY));
        require(offers, "STRIPE_PRICE_ELITE_ANNUAL", prices.elite.annual, new Offer(Plan.ELITE, BillingCycle.ANNUAL));
        return new PriceList(offers);
    }

    /** @throws IllegalStateException if it is not said */
    String requireWebhookSecret() {
        return require("STRIPE_WEBHOOK_SECRET", webhookSecret);
    }

    private static void require(Map<String, Offer> offers, String name, String priceId, Offer offer) {
        var other = offers.put(require(name, priceId), offer);
        if (other != null) {
            throw new IllegalStateException(name + " is a price that is named for another plan already");
        }
    }

    private static String require(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalStateException("STRIPE_API_KEY is given, so " + name + " has to be given too");
        }
        return value;
    }

    @Override
    public String toString() {
        return "StripeProperties[" + apiBase + "]";
    }
}
