package pro.interviewai.proving.bench;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.Repository;
import org.axonframework.serialization.Revision;
import org.bson.BsonDocument;
import pro.interviewai.app.Tuning;
import pro.interviewai.eventlog.CommitLogStorageEngine;
import pro.interviewai.eventlog.push.PushingEventStore;
import pro.interviewai.eventlog.serialization.EventTypes;
import pro.interviewai.eventlog.serialization.StoredSerializer;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.StoredName;

/**
 * Loading an aggregate of 10,000 events: from its snapshot as the store has it, from the same bytes as this node has kept
 * them, and when the aggregate itself is still in memory.
 */
final class AggregateLoad implements Row {
    private static final int EVENTS = 10_000;
    private static final int ENTRIES = 100;
    private static final String ID = "ledger-1";

    /** One entry of a ledger. */
    @StoredName("bench.Booked")
    @Revision("1")
    record Booked(
            @NotPersonalData String ledger,
            @NotPersonalData String account,
            @NotPersonalData long amount) {}

    /** An aggregate whose state are its last hundred entries, some five kilobytes; an event costs it next to nothing. */
    @StoredName("bench.Ledger")
    @Revision("1")
    public static class Ledger {
        @AggregateIdentifier
        private String id = "";

        private List<Entry> entries = new ArrayList<>();
        private int oldest;

        record Entry(String account, String currency, long amount) {}

        @EventSourcingHandler
        void on(Booked event) {
            id = event.ledger();
            var entry = new Entry(event.account(), "EUR", event.amount());
            if (entries.size() < ENTRIES) {
                entries.add(entry);
            } else {
                entries.set(oldest, entry);
                oldest = (oldest + 1) % ENTRIES;
            }
        }

        int entries() {
            return entries.size();
        }
    }

    @Override
    public String id() {
        return "P5";
    }

    @Override
    public void measure(Ground ground, Report report) throws Exception {
        var database = ground.freshDatabase();
        var serializer = new StoredSerializer(
                EventTypes.builder()
                        .events(Booked.class)
                        .snapshotWithoutPersonalData(Ledger.class)
                        .build(),
                ground.sealer(database));
        try (var log = ground.log(database, serializer)) {
            book(log, 0, EVENTS);
            var events = PushingEventStore.on(log, Tuning.LOOK_FOR_OTHERS);
            var snapshotter = AggregateSnapshotter.builder()
                    .eventStore(events)
                    .aggregateFactories(new GenericAggregateFactory<>(Ledger.class))
                    .build();
            snapshotter.scheduleSnapshot(Ledger.class, ID);
            book(log, EVENTS, Tuning.INTERVIEW_SNAPSHOT_EVENTS / 2);
            Repository<Ledger> cold = EventSourcingRepository.builder(Ledger.class)
                    .eventStore(events)
                    .snapshotTriggerDefinition(NoSnapshotTriggerDefinition.INSTANCE)
                    .build();
            Cache cache = new WeakReferenceCache();
            Repository<Ledger> hot = EventSourcingRepository.builder(Ledger.class)
                    .eventStore(events)
                    .cache(cache)
                    .snapshotTriggerDefinition(NoSnapshotTriggerDefinition.INSTANCE)
                    .build();
            var snapshots = database.getCollection("snapshots", BsonDocument.class);
            var operations = ground.scale().operations();
            Contest.Side findOne = _ -> times(
                    operations, () -> snapshots.find(Filters.eq("_id", ID)).first());
            var colds = Contest.of(
                    ground.warmUp(),
                    ground.scale().rounds(),
                    _ -> times(operations, () -> {
                        log.forgetSnapshots();
                        return load(cold);
                    }),
                    findOne);
            report.line(id(), "cold", colds.p50(), Target.atMost(2.5), colds.ours(), colds.theirs("findOne"));
            var kept = Contest.of(
                    ground.warmUp(), ground.scale().rounds(), _ -> times(operations, () -> load(cold)), findOne);
            report.line(id(), "snapshot-kept", kept.p50(), Target.atMost(1.6), kept.ours(), kept.theirs("findOne"));
            var hots = Contest.of(
                    ground.warmUp(), ground.scale().rounds(), _ -> times(operations, () -> load(hot)), findOne);
            report.line(id(), "hot", hots.p50(), Target.atMost(0.02), hots.ours(), hots.theirs("findOne"));
        }
    }

    private static void book(CommitLogStorageEngine log, int from, int count) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        for (var n = from; n < from + count; n++) {
            events.add(new GenericDomainEventMessage<>("Ledger", ID, n, new Booked(ID, "account-" + n % 100, n)));
            if (events.size() == 5 || n == from + count - 1) {
                log.appendEvents(events);
                events.clear();
            }
        }
    }

    private static Latencies times(int operations, Callable<?> operation) throws Exception {
        var times = new Latencies();
        for (var i = 0; i < operations; i++) {
            var begin = System.nanoTime();
            if (operation.call() == null) {
                throw new IllegalStateException("There was nothing to load");
            }
            times.add(System.nanoTime() - begin);
        }
        return times;
    }

    private static Ledger load(Repository<Ledger> repository) {
        return DefaultUnitOfWork.startAndGet(null)
                .executeWithResult(() -> {
                    var loaded = new Ledger[1];
                    repository.load(ID).execute(ledger -> loaded[0] = ledger);
                    if (loaded[0].entries() != ENTRIES) {
                        throw new IllegalStateException("The ledger has %d entries".formatted(loaded[0].entries()));
                    }
                    return loaded[0];
                })
                .getPayload();
    }
}
