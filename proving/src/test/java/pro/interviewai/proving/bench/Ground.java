package pro.interviewai.proving.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.serialization.Serializer;
import pro.interviewai.app.Tuning;
import pro.interviewai.eventlog.CommitLogStorageEngine;
import pro.interviewai.eventlog.EventLogCollections;
import pro.interviewai.eventlog.axon.AxonStores;
import pro.interviewai.eventlog.axon.CoalescedTokens;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.proving.process.AppProcess;
import pro.interviewai.proving.process.StoreProcess;

/** One store process for all sides of a comparison, each in a database of its own. */
final class Ground implements AutoCloseable {
    /** Room for a million events, and for questions of the stock engine with the ids of ten thousand. */
    private static final String STORE_HEAP = "4g";

    private final Scale scale;
    private final long seed;
    private final Path folder;
    private final StoreProcess store;
    private final MongoClient client;
    private final Jit jit;
    private final AtomicInteger databases = new AtomicInteger();

    Ground(Scale scale, long seed) throws IOException {
        this.scale = scale;
        this.seed = seed;
        this.folder = Files.createTempDirectory("bench");
        this.store = StoreProcess.start(folder.resolve("store"), AppProcess.freePort(), STORE_HEAP);
        this.client = MongoClients.create(store.uri());
        this.jit = Jit.of(store.pid());
    }

    Scale scale() {
        return scale;
    }

    /** Of this process and the store's. */
    WarmUp warmUp() {
        return scale.warmUp(jit);
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
        return Engines.sealer(database);
    }

    Serializer serializer(MongoDatabase database) {
        return Engines.serializer(database);
    }

    CommitLogStorageEngine log(MongoDatabase database) {
        return Engines.ofTheLog(database);
    }

    CommitLogStorageEngine log(MongoDatabase database, Serializer serializer) {
        return Engines.ofTheLog(database, serializer);
    }

    /** Where projections keep their progress, written as rarely as the application does. */
    TokenStore tokens(MongoDatabase database, String node) {
        return new CoalescedTokens(
                new AxonStores(new EventLogCollections(database), serializer(database))
                        .tokenStore(node, Tuning.CLAIM_TIMEOUT),
                Tuning.PROGRESS_WRITTEN);
    }

    MongoEventStorageEngine stock(MongoDatabase database) {
        return Engines.ofAxonMongo(database);
    }

    @Override
    public void close() {
        jit.close();
        client.close();
        store.close();
    }
}
