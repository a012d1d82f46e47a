package pro.interviewai.proving.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.InterviewEvent.DraftSaved;
import pro.interviewai.proving.bench.Engines;
import pro.interviewai.proving.process.AppProcess;
import pro.interviewai.proving.process.StoreProcess;

/** What a reader of the log is given, and in which order, when clocks and writers are not what one would wish. */
class OrderFaultsE2E {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final int CROWD = 1000;

    @Fault("B1")
    void eventStoredLate_isDeliveredOnceWhenItIsStored() throws Exception {
        FaultReport.row(
                "B1",
                2,
                50,
                (runs, random) -> late(Engines::ofTheLog, runs, random),
                (_, random) -> late(Engines::ofAxonMongo, 1, random));
    }

    @Fault("B3")
    void manyEventsOfOneMillisecond_areAllDelivered() throws Exception {
        FaultReport.row("B3", 1, 5, (runs, _) -> crowd(true, runs), (_, _) -> crowd(false, 1));
    }

    /** An event that came to be before others is held on its way and stored long after a reader has seen those. */
    private static void late(Engines.Kind kind, int runs, Random random) throws Exception {
        try (var store = StoreProcess.start(
                        Files.createTempDirectory("faults").resolve("store"), AppProcess.freePort());
                var client = MongoClients.create(store.uri())) {
            for (var run = 0; run < runs; run++) {
                var engine = kind.on(client.getDatabase("late" + run));
                var stored = new ArrayList<String>();
                var reader = new Reader(engine);
                for (var i = 0; i < 20; i++) {
                    var held = i % 5 == 4 ? Duration.ofSeconds(5 + random.nextInt(3600)) : Duration.ZERO;
                    var aggregate = "a" + i;
                    append(engine, aggregate, NOW.plusSeconds(i).minus(held));
                    stored.add(aggregate);
                    reader.read();
                }
                assertThat(reader.seen)
                        .as("once each, in the order of the commits")
                        .isEqualTo(stored);
            }
        }
    }

    /** As {@link NodeFaultsE2E} has it of two nodes, of an engine that orders by the time that events bear. */
    static void shifted(Random random) throws Exception {
        late(Engines::ofAxonMongo, 1, random);
    }

    private static void crowd(boolean byPosition, int runs) throws Exception {
        try (var store = StoreProcess.start(
                        Files.createTempDirectory("faults").resolve("store"), AppProcess.freePort());
                var client = MongoClients.create(store.uri())) {
            for (var run = 0; run < runs; run++) {
                var database = client.getDatabase("crowd" + run);
                var engine = byPosition ? Engines.ofTheLog(database) : Engines.ofAxonMongo(database);
                var stored = new ArrayList<String>();
                for (var i = 0; i < CROWD; i++) {
                    append(engine, "a" + i, NOW);
                    stored.add("a" + i);
                }
                var seen = byPosition ? new Reader(engine).read() : byTheClock(database);
                assertThat(seen).hasSize(CROWD).isEqualTo(stored);
            }
        }
    }

    /** As a reader does that remembers the time of the last event of its batch. */
    private static List<String> byTheClock(MongoDatabase database) {
        var seen = new ArrayList<String>();
        var last = "";
        while (true) {
            var batch = database.getCollection("stock_events")
                    .find(Filters.gt("timestamp", last))
                    .sort(Sorts.ascending("timestamp"))
                    .limit(200)
                    .into(new ArrayList<Document>());
            if (batch.isEmpty()) {
                return seen;
            }
            batch.forEach(event -> seen.add(event.getString("aggregateIdentifier")));
            last = batch.getLast().getString("timestamp");
        }
    }

    private static void append(EventStorageEngine engine, String aggregate, Instant when) {
        var event = new DraftSaved(aggregate, "ann", null, "q1", "so far", 1, when);
        engine.appendEvents(List.of(new GenericDomainEventMessage<>(
                "Interview", aggregate, 0, event, MetaData.emptyInstance(), "e-" + aggregate, when)));
    }

    /** Follows an engine as a processor does, and remembers whose events it was given. */
    private static final class Reader {
        private final EventStorageEngine engine;
        private final List<String> seen = new ArrayList<>();
        private @Nullable TrackingToken token;

        Reader(EventStorageEngine engine) {
            this.engine = engine;
        }

        List<String> read() {
            var before = -1;
            while (before != seen.size()) {
                before = seen.size();
                try (var events = engine.readEvents(token, false)) {
                    events.forEach(this::take);
                }
            }
            return seen;
        }

        private void take(TrackedEventMessage<?> event) {
            token = event.trackingToken();
            seen.add(((DraftSaved) Objects.requireNonNull(event.getPayload())).interviewId());
        }
    }
}
