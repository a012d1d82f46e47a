package pro.interviewai.app.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import pro.interviewai.app.http.AppProcess;
import pro.interviewai.app.http.StoreProcess;
import pro.interviewai.eventlog.CommitLogSettings;
import pro.interviewai.eventlog.CommitLogStorageEngine;
import pro.interviewai.eventlog.EventLogCollections;
import pro.interviewai.eventlog.crypto.MasterKey;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.crypto.SubjectKeys;
import pro.interviewai.eventlog.serialization.EventTypes;
import pro.interviewai.eventlog.serialization.StoredSerializer;
import pro.interviewai.messages.interview.InterviewEvent;

/** One store process for all sides of a comparison, each in a database of its own. */
final class Ground implements AutoCloseable {
    private final Scale scale;
    private final long seed;
    private final Path folder;
    private final StoreProcess store;
    private final MongoClient client;
    private final AtomicInteger databases = new AtomicInteger();

    Ground(Scale scale, long seed) throws IOException {
        this.scale = scale;
        this.seed = seed;
        this.folder = Files.createTempDirectory("bench");
        this.store = StoreProcess.start(folder.resolve("store"), AppProcess.freePort());
        this.client = MongoClients.create(store.uri());
    }

    Scale scale() {
        return scale;
    }

    long seed() {
        return seed;
    }

    Path folder() {
        return folder;
    }

    StoreProcess store() {
        return store;
    }

    MongoDatabase freshDatabase() {
        return client.getDatabase("bench" + databases.incrementAndGet());
    }

    MongoClient client() {
        return client;
    }

    Sealer sealer(MongoDatabase database) {
        var collections = new EventLogCollections(database);
        return new Sealer(new SubjectKeys(collections.subjectKeys(), MasterKey.of(new byte[32]), Clock.systemUTC()));
    }

    Serializer serializer(MongoDatabase database) {
        return new StoredSerializer(
                EventTypes.builder().events(InterviewEvent.class).build(), sealer(database));
    }

    CommitLogStorageEngine log(MongoDatabase database) {
        return log(database, serializer(database));
    }

    CommitLogStorageEngine log(MongoDatabase database, Serializer serializer) {
        return CommitLogStorageEngine.open(
                new EventLogCollections(database),
                serializer,
                NoOpEventUpcaster.INSTANCE,
                CommitLogSettings.standard(),
                Clock.systemUTC());
    }

    /** What axon-mongo offers, as it comes: a document an event, with the durability and the serializer of the log. */
    MongoEventStorageEngine stock(MongoDatabase database) {
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

    @Override
    public void close() {
        client.close();
        store.close();
    }
}
