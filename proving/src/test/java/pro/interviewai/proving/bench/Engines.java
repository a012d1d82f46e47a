package pro.interviewai.proving.bench;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import pro.interviewai.eventlog.CommitLogSettings;
import pro.interviewai.eventlog.CommitLogStorageEngine;
import pro.interviewai.eventlog.EventLogCollections;
import pro.interviewai.eventlog.crypto.MasterKey;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.crypto.SubjectKeys;
import pro.interviewai.eventlog.serialization.EventTypes;
import pro.interviewai.eventlog.serialization.StoredSerializer;
import pro.interviewai.messages.interview.InterviewEvent;

/** The event log and what users would pick instead, on a database of their own, with equal durability and serializer. */
public final class Engines {
    private Engines() {}

    /** One of them. */
    @FunctionalInterface
    public interface Kind {
        EventStorageEngine on(MongoDatabase database);
    }

    public static Sealer sealer(MongoDatabase database) {
        var collections = new EventLogCollections(database);
        return new Sealer(new SubjectKeys(collections.subjectKeys(), MasterKey.of(new byte[32]), Clock.systemUTC()));
    }

    static Serializer serializer(MongoDatabase database) {
        return new StoredSerializer(
                EventTypes.builder().events(InterviewEvent.class).build(), sealer(database));
    }

    public static CommitLogStorageEngine ofTheLog(MongoDatabase database) {
        return ofTheLog(database, serializer(database));
    }

    static CommitLogStorageEngine ofTheLog(MongoDatabase database, Serializer serializer) {
        return CommitLogStorageEngine.open(
                new EventLogCollections(database),
                serializer,
                NoOpEventUpcaster.INSTANCE,
                CommitLogSettings.standard(),
                Clock.systemUTC());
    }

    /** What axon-mongo offers, as it comes: a document an event. */
    public static MongoEventStorageEngine ofAxonMongo(MongoDatabase database) {
        var durable = new EventLogCollections(database).database();
        var serializer = serializer(database);
        var engine = MongoEventStorageEngine.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(durable)
                        .domainEventsCollectionName("stock_events")
                        .snapshotEventsCollectionName("stock_snapshots")
                        .build())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        engine.ensureIndexes();
        return engine;
    }
}
