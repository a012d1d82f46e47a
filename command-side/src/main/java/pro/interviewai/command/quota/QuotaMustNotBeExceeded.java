package pro.interviewai.command.quota;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.plan.PlanCatalogue;
import pro.interviewai.messages.plan.PlanLimits;
import pro.interviewai.messages.plan.PlanOffer;
import pro.interviewai.messages.quota.Meter;
import pro.interviewai.messages.quota.QuotaLedger;
import pro.interviewai.messages.quota.QuotaProblem;
import pro.interviewai.messages.quota.QuotaView.Balance;

/** Work begins only if all that it will use is there. The refusal says what is used up, until when, and what would lift it. */
final class QuotaMustNotBeExceeded {
    private QuotaMustNotBeExceeded() {}

    static void check(QuotaLedger ledger, Meter meter, long units, Instant at, PlanCatalogue plans) {
        var balance = ledger.balance(meter, at);
        if (balance.free() == null || balance.granted() == null || balance.free() >= units) {
            return;
        }
        var members = new HashMap<String, Object>();
        members.put("meter", meter);
        members.put("granted", balance.granted());
        members.put("used", balance.used());
        members.put("reserved", balance.reserved());
        members.put("until", ledger.monthAt(at).until());
        liftedBy(ledger.grantAt(at).plan(), meter, balance, units, plans)
                .ifPresent(plan -> members.put("liftedBy", plan));
        throw new ProblemException(
                QuotaProblem.QUOTA_EXCEEDED,
                String.format(
                        Locale.ROOT,
                        "Your plan includes %d %s a month, and all of them are used or in use.",
                        balance.granted(),
                        meter.plural()),
                members);
    }

    /** The smallest plan above one's own that would have let it begin. */
    private static Optional<Plan> liftedBy(Plan own, Meter meter, Balance balance, long units, PlanCatalogue plans) {
        return plans.offers().stream()
                .filter(offer -> own.isBelow(offer.plan()))
                .filter(offer -> suffices(offer, meter, balance.used() + balance.reserved() + units))
                .map(PlanOffer::plan)
                .findFirst();
    }

    private static boolean suffices(PlanOffer offer, Meter meter, long units) {
        long limit = Meter.limits(offer.limits()).getOrDefault(meter, 0L);
        return limit == PlanLimits.UNLIMITED || limit >= units;
    }
}
