package pro.interviewai.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.eventlog.Fixture.event;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.crypto.SubjectKeys;
import pro.interviewai.eventlog.push.PushingEventStore;
import pro.interviewai.eventlog.serialization.StoredSerializer;

class SnapshotsIT {
    private final Fixture log = new Fixture();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final CommitLogStorageEngine engine = open();
    private final PushingEventStore store = PushingEventStore.on(engine, java.time.Duration.ofMillis(20));
    private final MongoCollection<Document> snapshots = log.database.getCollection("snapshots");

    /** Stands in for the state of an aggregate. */
    @pro.interviewai.messages.StoredName("sample.Totals")
    @org.axonframework.serialization.Revision("4")
    record Totals(@pro.interviewai.messages.NotPersonalData long total) {}

    @BeforeEach
    void fill() {
        engine.appendEvents(Fixture.counted("a", 0, 10));
        engine.appendEvents(Fixture.counted("a", 10, 90));
    }

    @AfterEach
    void close() {
        store.shutDown();
        engine.close();
    }

    @Test
    void moreEventsThanOneBatchGoOnAfterASnapshot() {
        for (int n = 0; n < 300; n += 5) {
            engine.appendEvents(Fixture.counted("b", n, 5));
        }
        engine.storeSnapshot(event("b", 9, new Totals(10)));

        List<Long> loaded = store.readEvents("b")
                .asStream()
                .<Long>map(DomainEventMessage::getSequenceNumber)
                .toList();

        assertThat(loaded)
                .containsExactlyElementsOf(
                        java.util.stream.LongStream.range(9, 300).boxed().toList());
    }

    @Test
    void eventsGoOnAfterASnapshotInsideACommit() {
        engine.storeSnapshot(event("a", 50, new Totals(50)));

        List<? extends DomainEventMessage<?>> events =
                store.readEvents("a").asStream().toList();

        assertThat(events.getFirst().getPayload()).isEqualTo(new Totals(50));
        assertThat(events).hasSize(1 + 49);
        assertThat(events.get(1).getSequenceNumber()).isEqualTo(51);
    }

    @Test
    void onlyTheNewestSnapshotIsKept() {
        engine.storeSnapshot(event("a", 50, new Totals(50)));
        engine.storeSnapshot(event("a", 40, new Totals(40)));
        assertThat(snapshots.countDocuments()).isEqualTo(1);
        assertThat(snapshot()).isEqualTo(new Totals(50));

        engine.storeSnapshot(event("a", 99, new Totals(99)));
        engine.storeSnapshot(event("a", 99, new Totals(100)));

        assertThat(snapshots.countDocuments()).isEqualTo(1);
        assertThat(snapshot()).isEqualTo(new Totals(100));
    }

    @Test
    void aSnapshotThatWasStoredOrReadIsNotAskedForAgainForAWhile() {
        engine.storeSnapshot(event("a", 50, new Totals(50)));
        snapshots.deleteMany(new Document());
        assertThat(snapshot()).isEqualTo(new Totals(50));

        now.updateAndGet(time -> time.plus(SubjectKeys.CACHED_FOR));
        assertThat(engine.readSnapshot("a")).isEmpty();
    }

    @Test
    void thatThereIsNoSnapshotIsKnownUntilThereIsOne() {
        assertThat(engine.readSnapshot("a")).isEmpty();

        try (CommitLogStorageEngine other = open()) {
            other.storeSnapshot(event("a", 40, new Totals(40)));
        }
        assertThat(engine.readSnapshot("a")).as("another node's").isEmpty();
        now.updateAndGet(time -> time.plus(SubjectKeys.CACHED_FOR));
        assertThat(snapshot()).as("another node's, after a while").isEqualTo(new Totals(40));

        engine.storeSnapshot(event("a", 50, new Totals(50)));
        assertThat(snapshot()).as("this node's").isEqualTo(new Totals(50));
    }

    static List<Bson> damages() {
        return List.of(
                Updates.set("d", new Binary(new byte[] {'{'})),
                Updates.set("d", new Binary("[]".getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                Updates.set("m", new Binary(new byte[] {1})),
                Updates.set("p", "sample.Gone"),
                Updates.set("r", "3"),
                Updates.unset("r"),
                Updates.unset("d"),
                Updates.set("n", "no number"));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void aSnapshotThatCannotBeUsedIsIgnored(Bson damage) {
        engine.storeSnapshot(event("a", 50, new Totals(50)));
        snapshots.updateOne(new Document(), damage);
        engine.forgetSnapshots();

        DomainEventStream events = store.readEvents("a");

        assertThat(events.asStream()).hasSize(100);
    }

    @Test
    void aSnapshotOfAnErasedPersonIsIgnored() throws Exception {
        engine.appendEvents(event(
                "p",
                0,
                new Sample.Introduced(
                        "p", "Zebulon", List.of(), new Sample.Address("s", "AT"), List.of(), Instant.EPOCH)));
        Account account = new Account();
        account.on(new Sample.Introduced(
                "p", "Zebulon", List.of(), new Sample.Address("s", "AT"), List.of(), Instant.EPOCH));
        engine.storeSnapshot(event("p", 0, account));
        assertThat(engine.readSnapshot("p")).isPresent();

        log.keys.destroy("p");

        assertThat(engine.readSnapshot("p")).isEmpty();
        assertThat(store.readEvents("p").asStream()).hasSize(1);
    }

    private CommitLogStorageEngine open() {
        return CommitLogStorageEngine.open(
                log.collections,
                new StoredSerializer(
                        Fixture.types()
                                .events(Totals.class)
                                .snapshot(Account.class, Account::id)
                                .build(),
                        new Sealer(log.keys)),
                NoOpEventUpcaster.INSTANCE,
                CommitLogSettings.standard(),
                ((InstantSource) now::get).withZone(ZoneOffset.UTC));
    }

    private Object snapshot() {
        return engine.readSnapshot("a").orElseThrow().getPayload();
    }
}
