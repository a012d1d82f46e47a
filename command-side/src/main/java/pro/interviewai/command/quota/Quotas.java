package pro.interviewai.command.quota;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.plan.PlanCatalogue;
import pro.interviewai.messages.quota.Meter;
import pro.interviewai.messages.quota.QuotaId;

/**
 * Charges people's quotas in the commit of the work that they pay, so that there is never work without its charge nor a
 * charge without its work.
 */
public final class Quotas {
    private final Supplier<Repository<Quota>> repository;
    private final PlanCatalogue plans;

    public Quotas(Supplier<Repository<Quota>> repository, PlanCatalogue plans) {
        this.repository = repository;
        this.plans = plans;
    }

    /** @throws pro.interviewai.messages.ProblemException QUOTA_EXCEEDED if there are too few units */
    public void reserve(UserId user, String workId, Meter meter, long units, Instant at) {
        try {
            Aggregate<Quota> quota =
                    repository.get().loadOrCreate(QuotaId.of(user).value(), Quota::new);
            quota.execute(own -> own.reserve(user, workId, meter, units, at, plans));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception notMade) {
            throw new IllegalStateException("a quota cannot be made", notMade);
        }
    }

    /** What was not reserved costs nothing. */
    public void settle(UserId user, String workId, Meter meter, long units, Instant at) {
        ifThere(user, quota -> quota.settle(workId, meter, units, at));
    }

    public void release(UserId user, String workId, Meter meter, Instant at) {
        ifThere(user, quota -> quota.release(workId, meter, at));
    }

    private void ifThere(UserId user, Consumer<Quota> change) {
        try {
            repository.get().load(QuotaId.of(user).value()).execute(change);
        } catch (AggregateNotFoundException nothingWasReserved) {
            // work that began before there were quotas
        }
    }
}
