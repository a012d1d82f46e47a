package pro.interviewai.messages.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is offered.
 *
 * @param monthly what a month costs; none where the price is agreed upon with each customer
 * @param annual what a year costs; none as above
 * @param trialDays for how many days somebody may try it without paying, once
 */
public record PlanOffer(
        Plan plan,
        @Nullable Money monthly,
        @Nullable Money annual,
        int trialDays,
        Set<PlanFeature> features,
        PlanLimits limits) {

    public PlanOffer {
        features = Set.copyOf(features);
    }

    /** What one cycle costs; none where it is free or agreed upon. */
    public @Nullable Money price(BillingCycle cycle) {
        return switch (cycle) {
            case MONTHLY -> monthly;
            case ANNUAL -> annual;
        };
    }
}
