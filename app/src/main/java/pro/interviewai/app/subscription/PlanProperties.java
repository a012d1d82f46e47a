package pro.interviewai.app.subscription;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.plan.PlanCatalogue;
import pro.interviewai.messages.plan.PlanFeature;
import pro.interviewai.messages.plan.PlanLimits;
import pro.interviewai.messages.plan.PlanOffer;

/** What is offered, and for how much. */
@ConfigurationProperties("interviewai.plans")
record PlanProperties(String currency, Offer free, Offer pro, Offer elite, Offer enterprise) {

    /**
     * @param monthly price in the currency's smallest unit; none for a plan that is not sold
     * @param annual as above
     */
    record Offer(
            @Nullable Long monthly,
            @Nullable Long annual,
            @DefaultValue("0") int trialDays,
            Set<PlanFeature> features,
            PlanLimits limits) {}

    PlanCatalogue catalogue() {
        return new PlanCatalogue(List.of(
                offer(Plan.FREE, free),
                offer(Plan.PRO, pro),
                offer(Plan.ELITE, elite),
                offer(Plan.ENTERPRISE, enterprise)));
    }

    private PlanOffer offer(Plan plan, Offer offer) {
        return new PlanOffer(
                plan,
                money(offer.monthly()),
                money(offer.annual()),
                offer.trialDays(),
                offer.features(),
                offer.limits());
    }

    private @Nullable Money money(@Nullable Long minor) {
        return minor == null ? null : new Money(minor, currency);
    }
}
