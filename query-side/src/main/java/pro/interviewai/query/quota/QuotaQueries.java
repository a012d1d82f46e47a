package pro.interviewai.query.quota;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.plan.Plan;
import pro.interviewai.messages.plan.PlanCatalogue;
import pro.interviewai.messages.quota.Meter;
import pro.interviewai.messages.quota.QuotaEvent;
import pro.interviewai.messages.quota.QuotaId;
import pro.interviewai.messages.quota.QuotaLedger;
import pro.interviewai.messages.quota.QuotaLedger.Grant;
import pro.interviewai.messages.quota.QuotaLedger.Work;
import pro.interviewai.messages.quota.QuotaLedgerPage;
import pro.interviewai.messages.quota.QuotaLedgerPage.Entry;
import pro.interviewai.messages.quota.QuotaQuery.FindLedger;
import pro.interviewai.messages.quota.QuotaQuery.FindQuota;
import pro.interviewai.messages.quota.QuotaView;

/**
 * Answers questions about quotas from the log itself: each answer is a replay from the first event on, so that it never
 * differs from one and shows a charge as soon as it is stored.
 */
public class QuotaQueries {
    private static final Comparator<Work> LATEST_FIRST =
            Comparator.comparing(Work::beganAt).thenComparing(Work::workId).reversed();

    private final EventStore log;
    private final PlanCatalogue plans;

    public QuotaQueries(EventStore log, PlanCatalogue plans) {
        this.log = log;
        this.plans = plans;
    }

    @QueryHandler
    QuotaView handle(FindQuota query) {
        return ledger(query.userId()).view(query.at());
    }

    @QueryHandler
    QuotaLedgerPage handle(FindLedger query) {
        var ledger = ledger(query.userId());
        var works = ledger.works().stream()
                .filter(work -> !work.beganAt().isAfter(query.asOf()))
                .filter(work -> query.meter() == null || work.meter() == query.meter())
                .sorted(LATEST_FIRST)
                .toList();
        var page = works.stream()
                .skip((long) query.page() * query.size())
                .limit(query.size())
                .map(work -> entry(work.asOf(query.asOf())))
                .toList();
        return new QuotaLedgerPage(ledger.view(query.asOf()), page, query.page(), query.size(), works.size());
    }

    private QuotaLedger ledger(UserId user) {
        var ledger = log.readEvents(QuotaId.of(user).value(), 0)
                .asStream()
                .map(message -> (QuotaEvent) message.getPayload())
                .reduce(QuotaLedger.EMPTY, QuotaLedger::after, QuotaQueries::oneAfterTheOther);
        return ledger.grants().isEmpty() ? untouched() : ledger;
    }

    /** Of somebody who has used nothing yet. */
    private QuotaLedger untouched() {
        Map<Meter, Long> limits = Meter.limits(plans.of(Plan.FREE).limits());
        return new QuotaLedger(List.of(new Grant("", Plan.FREE, limits, null, Instant.EPOCH)), List.of());
    }

    private static QuotaLedger oneAfterTheOther(QuotaLedger first, QuotaLedger second) {
        throw new IllegalStateException("events are read one after the other");
    }

    private static Entry entry(Work work) {
        long units = switch (work.state()) {
            case RESERVED -> work.reserved();
            case SETTLED -> work.used();
            case RELEASED -> 0;
        };
        return new Entry(work.workId(), work.meter(), work.state(), units, work.beganAt(), work.endedAt());
    }
}
