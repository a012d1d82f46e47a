package pro.interviewai.command.quota;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import pro.interviewai.messages.StoredName;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.plan.PlanCatalogue;
import pro.interviewai.messages.plan.PlanLimits;
import pro.interviewai.messages.quota.Meter;
import pro.interviewai.messages.quota.QuotaCommand.GrantPlan;
import pro.interviewai.messages.quota.QuotaCommand.ReleaseUnits;
import pro.interviewai.messages.quota.QuotaCommand.ReserveUnits;
import pro.interviewai.messages.quota.QuotaCommand.SettleUnits;
import pro.interviewai.messages.quota.QuotaEvent;
import pro.interviewai.messages.quota.QuotaEvent.PlanGranted;
import pro.interviewai.messages.quota.QuotaEvent.QuotaNearlyUsed;
import pro.interviewai.messages.quota.QuotaEvent.UnitsReleased;
import pro.interviewai.messages.quota.QuotaEvent.UnitsReserved;
import pro.interviewai.messages.quota.QuotaEvent.UnitsSettled;
import pro.interviewai.messages.quota.QuotaId;
import pro.interviewai.messages.quota.QuotaLedger;
import pro.interviewai.messages.quota.QuotaLedgerPage.State;

/**
 * What one person may use in a month, by meters, and the work that uses it: units are reserved when work begins, settled
 * when it is done and released when nothing comes of it. Handlers answer with the version of the stream.
 */
@AggregateRoot
@StoredName("quota.Quota")
@Revision("1")
public class Quota {
    /** What lies further back than the present month by that much is not needed for any balance of today. */
    private static final Duration KEPT_BEFORE_THE_MONTH = Duration.ofDays(100);

    private static final String BASIS = "basis";
    private static final int[] TOLD_AT_PERCENT = {100, 80};

    /** Unset until the first event: Axon takes any other value for the name of the stream. */
    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init")
    private String quotaId;

    private String userId = "";
    private QuotaLedger ledger = QuotaLedger.EMPTY;
    private Set<String> told = new LinkedHashSet<>();

    Quota() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(GrantPlan grant, PlanCatalogue plans) {
        begin(grant.userId(), plans, grant.at());
        if (!ledger.hasGrant(grant.grantId())) {
            apply(new PlanGranted(
                    quotaId,
                    userId,
                    grant.grantId(),
                    grant.plan(),
                    grant.limits(),
                    grant.anchor(),
                    grant.effectiveAt(),
                    grant.at()));
        }
        return getVersion();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ReserveUnits reserve, PlanCatalogue plans) {
        return reserve(reserve.userId(), reserve.workId(), reserve.meter(), reserve.units(), reserve.at(), plans);
    }

    @CommandHandler
    long handle(SettleUnits settle) {
        return settle(settle.workId(), settle.meter(), settle.units(), settle.at());
    }

    @CommandHandler
    long handle(ReleaseUnits release) {
        return release(release.workId(), release.meter(), release.at());
    }

    long reserve(UserId user, String workId, Meter meter, long units, Instant at, PlanCatalogue plans) {
        var moment = ledger.notBefore(at);
        begin(user, plans, moment);
        if (ledger.work(workId, meter).isEmpty()) {
            QuotaMustNotBeExceeded.check(ledger, meter, units, moment, plans);
            apply(new UnitsReserved(quotaId, userId, workId, meter, units, moment));
            warn(meter, moment);
        }
        return getVersion();
    }

    /** What was not reserved costs nothing. */
    long settle(String workId, Meter meter, long units, Instant at) {
        if (isReserved(workId, meter)) {
            apply(new UnitsSettled(quotaId, userId, workId, meter, units, at));
            warn(meter, at);
        }
        return getVersion();
    }

    long release(String workId, Meter meter, Instant at) {
        if (isReserved(workId, meter)) {
            apply(new UnitsReleased(quotaId, userId, workId, meter, at));
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(QuotaEvent event) {
        quotaId = event.quotaId();
        userId = event.userId();
        ledger = ledger.after(event);
        switch (event) {
            case QuotaNearlyUsed nearly -> told.add(toldOf(nearly.meter(), nearly.percent(), nearly.since()));
            case UnitsReserved reserved ->
                ledger = ledger.withoutWorkBefore(
                        ledger.monthAt(reserved.reservedAt()).since().minus(KEPT_BEFORE_THE_MONTH));
            default -> {
                // all else is in the ledger
            }
        }
    }

    /** The id of the person, with whose key a snapshot is sealed. */
    public String person() {
        return userId;
    }

    /** The free plan holds since ever; a plan whose limits have been set anew has those from its next use on. */
    private void begin(UserId user, PlanCatalogue plans, Instant at) {
        if (ledger.grants().isEmpty()) {
            apply(new PlanGranted(
                    QuotaId.of(user).value(),
                    user.value(),
                    BASIS,
                    Plan.FREE,
                    Meter.limits(plans.of(Plan.FREE).limits()),
                    null,
                    Instant.EPOCH,
                    at));
        }
        var now = ledger.grantAt(at);
        var limits = Meter.limits(plans.of(now.plan()).limits());
        if (!now.limits().equals(limits)) {
            apply(new PlanGranted(quotaId, userId, now.grantId() + "@" + at, now.plan(), limits, now.anchor(), at, at));
        }
    }

    private boolean isReserved(String workId, Meter meter) {
        return ledger.work(workId, meter)
                .filter(work -> work.state() == State.RESERVED)
                .isPresent();
    }

    private void warn(Meter meter, Instant at) {
        var balance = ledger.balance(meter, at);
        long limit = ledger.grantAt(at).limits().getOrDefault(meter, 0L);
        if (limit == PlanLimits.UNLIMITED || limit == 0) {
            return;
        }
        long reached = (balance.used() + balance.reserved()) * 100 / limit;
        var month = ledger.monthAt(at);
        for (var percent : TOLD_AT_PERCENT) {
            if (told.contains(toldOf(meter, percent, month.since()))) {
                return;
            }
            if (reached >= percent) {
                apply(new QuotaNearlyUsed(quotaId, userId, meter, percent, limit, month.since(), month.until(), at));
                return;
            }
        }
    }

    private static String toldOf(Meter meter, int percent, Instant since) {
        return meter + "/" + percent + "/" + since;
    }
}
