package pro.interviewai.eventlog;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import pro.interviewai.eventlog.crypto.MasterKey;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.crypto.SubjectKeys;
import pro.interviewai.eventlog.serialization.EventTypes;
import pro.interviewai.eventlog.serialization.StoredSerializer;

/** A log in a fresh database. */
final class Fixture {
    static final MasterKey MASTER = MasterKey.of(new byte[32]);

    final MongoDatabase database;
    final EventLogCollections collections;
    final SubjectKeys keys;
    final StoredSerializer serializer;

    Fixture() {
        this(Server.database());
    }

    Fixture(MongoDatabase database) {
        this.database = database;
        this.collections = new EventLogCollections(database);
        this.keys = new SubjectKeys(collections.subjectKeys(), MASTER, Clock.systemUTC());
        this.serializer = new StoredSerializer(types().build(), new Sealer(keys));
    }

    static EventTypes.Builder types() {
        return EventTypes.builder().events(Sample.class);
    }

    CommitLogStorageEngine engine() {
        return engine(CommitLogSettings.standard());
    }

    CommitLogStorageEngine engine(CommitLogSettings settings) {
        return CommitLogStorageEngine.open(
                collections, serializer, NoOpEventUpcaster.INSTANCE, settings, Clock.systemUTC());
    }

    static List<DomainEventMessage<?>> counted(String aggregate, long first, int count) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        for (long n = first; n < first + count; n++) {
            events.add(event(aggregate, n, new Sample.Counted(aggregate, n)));
        }
        return events;
    }

    static DomainEventMessage<?> event(String aggregate, long sequence, Object payload) {
        return new GenericDomainEventMessage<>("Sample", aggregate, sequence, payload);
    }

    static List<? extends TrackedEventMessage<?>> readAll(CommitLogStorageEngine engine, TrackingToken after) {
        return engine.readEvents(after, false).toList();
    }

    static List<Long> sequences(CommitLogStorageEngine engine, String aggregate, long from) {
        return engine.readEvents(aggregate, from)
                .asStream()
                .<Long>map(DomainEventMessage::getSequenceNumber)
                .toList();
    }
}
