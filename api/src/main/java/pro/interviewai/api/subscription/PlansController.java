package pro.interviewai.api.subscription;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.plan.PlanCatalogue;
import pro.interviewai.messages.plan.PlanFeature;
import pro.interviewai.messages.plan.PlanLimits;
import pro.interviewai.messages.plan.PlanOffer;
import pro.interviewai.ports.payment.PaymentProvider;

/** What can be subscribed to. */
@RestController
@Access(Audience.EVERYBODY)
@Tag(name = "Plans")
class PlansController {
    private static final String DOLLARS = "usd";
    private static final int CENTS = 2;

    private final PlanCatalogue plans;
    private final PaymentProvider provider;

    PlansController(PlanCatalogue plans, PaymentProvider provider) {
        this.plans = plans;
        this.provider = provider;
    }

    /** In units of the currency, for reading; amounts that are reckoned with are whole cents. */
    record PriceResponse(
            @Nullable BigDecimal monthly, @Nullable BigDecimal annual, String currency) {}

    /** @param limits of a month, -1 for none */
    record PlanResponse(
            Plan id,
            Plan name,
            PriceResponse price,
            @Nullable Money monthly,
            @Nullable Money annual,
            int trialDays,
            Map<PlanFeature, Boolean> features,
            PlanLimits limits) {

        static PlanResponse of(PlanOffer offer) {
            var monthly = offer.monthly();
            var features = new TreeMap<PlanFeature, Boolean>();
            for (var feature : PlanFeature.values()) {
                features.put(feature, offer.features().contains(feature));
            }
            return new PlanResponse(
                    offer.plan(),
                    offer.plan(),
                    new PriceResponse(
                            units(monthly), units(offer.annual()), monthly == null ? DOLLARS : monthly.currency()),
                    monthly,
                    offer.annual(),
                    offer.trialDays(),
                    features,
                    offer.limits());
        }

        private static @Nullable BigDecimal units(@Nullable Money amount) {
            return amount == null ? null : BigDecimal.valueOf(amount.minor(), CENTS);
        }
    }

    /** @param sandbox whether nothing is charged in earnest */
    record PlansResponse(List<PlanResponse> plans, boolean sandbox) {}

    @GetMapping("/api/v1/plans")
    @Operation(summary = "List the plans with their prices, features and limits")
    PlansResponse plans() {
        return new PlansResponse(plans.offers().stream().map(PlanResponse::of).toList(), provider.isSandbox());
    }
}
