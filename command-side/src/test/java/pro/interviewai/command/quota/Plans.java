package pro.interviewai.command.quota;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.plan.Money;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.plan.PlanCatalogue;
import pro.interviewai.messages.plan.PlanLimits;
import pro.interviewai.messages.plan.PlanOffer;

/** Plans for tests: 3 and 30 interviews, and as many as one likes. */
final class Plans {
    static final PlanCatalogue ALL = withFree(3);

    private Plans() {}

    static PlanCatalogue withFree(long interviews) {
        return new PlanCatalogue(List.of(
                offer(Plan.FREE, null, new PlanLimits(interviews, 2, 20, 50_000)),
                offer(Plan.PRO, 1_499L, new PlanLimits(30, 20, 500, 1_000_000)),
                offer(Plan.ELITE, 2_999L, new PlanLimits(-1, -1, -1, 5_000_000)),
                offer(Plan.ENTERPRISE, null, new PlanLimits(-1, -1, -1, -1))));
    }

    private static PlanOffer offer(Plan plan, @Nullable Long monthly, PlanLimits limits) {
        var price = monthly == null ? null : new Money(monthly, "usd");
        var year = monthly == null ? null : new Money(monthly * 10, "usd");
        return new PlanOffer(plan, price, year, 7, Set.of(), limits);
    }
}
