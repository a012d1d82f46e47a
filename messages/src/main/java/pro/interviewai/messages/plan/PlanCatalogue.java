package pro.interviewai.messages.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All plans that are offered, the smallest first. */
public record PlanCatalogue(List<PlanOffer> offers) {

    /** @throws IllegalArgumentException unless each plan is offered once */
    public PlanCatalogue {
        offers = offers.stream().sorted(Comparator.comparing(PlanOffer::plan)).toList();
        if (!offers.stream().map(PlanOffer::plan).toList().equals(List.of(Plan.values()))) {
            throw new IllegalArgumentException("each plan is offered once");
        }
    }

    public PlanOffer of(Plan plan) {
        return offers.get(plan.ordinal());
    }

    /** The smallest plan that has a feature, if any has. */
    public Optional<Plan> smallestWith(PlanFeature feature) {
        return offers.stream()
                .filter(offer -> offer.features().contains(feature))
                .map(PlanOffer::plan)
                .findFirst();
    }
}
