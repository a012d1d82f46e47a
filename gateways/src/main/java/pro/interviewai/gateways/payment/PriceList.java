package pro.interviewai.gateways.payment;

import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.plan.BillingCycle;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.ports.payment.PaymentRefusedException;

/**
 * Which of Stripe's prices stands for which of our plans.
 *
 * @param offers by the price's id
 */
public record PriceList(Map<String, Offer> offers) {
    public PriceList {
        offers = Map.copyOf(offers);
    }

    /** A plan, paid so often. */
    public record Offer(Plan plan, BillingCycle cycle) {}

    /** What the price is for; none if it is not one of ours. */
    @Nullable
    Offer offer(@Nullable String priceId) {
        return priceId == null ? null : offers.get(priceId);
    }

    /** @throws PaymentRefusedException if the plan is not sold so */
    String priceId(Plan plan, BillingCycle cycle) {
        var wanted = new Offer(plan, cycle);
        return offers.entrySet().stream()
                .filter(entry -> entry.getValue().equals(wanted))
                .map(Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new PaymentRefusedException("no_price"));
    }
}
