package pro.interviewai.embeddedmongo.backend;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pro.interviewai.embeddedmongo.index.IndexSpec;
import pro.interviewai.embeddedmongo.index.OrderedIndex;
import pro.interviewai.embeddedmongo.storage.Storage;

/** The server's background work: checkpoints, compaction of the file, removal of expired documents. */
public final class Upkeep implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Upkeep.class);

    private static final long LOG_BYTES = 16L << 20;
    private static final int UNSAVED_BYTES = 24 << 20;
    private static final long CHECKPOINT_AGE_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final int FILL_PERCENT = 65;
    private static final int COMPACT_BYTES = 8 << 20;
    private static final int COMPACT_ROUNDS = 10;
    private static final Duration CURSOR_LIFE = Duration.ofMinutes(10);
    private static final int EXPIRY_BATCH = 200;
    private static final int POLL_MILLIS = 100;

    private final Storage storage;
    private final StoredBackend backend;
    private final ScheduledExecutorService checkpoints = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("embedded-mongo-checkpoint").daemon().factory());
    private final ScheduledExecutorService sweeps = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("embedded-mongo-expiry").daemon().factory());
    private long lastCheckpoint = System.nanoTime();

    public Upkeep(Storage storage, StoredBackend backend, Duration expiryInterval) {
        this.storage = storage;
        this.backend = backend;
        checkpoints.scheduleWithFixedDelay(guarded(this::checkpoint), POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
        long millis = expiryInterval.toMillis();
        sweeps.scheduleWithFixedDelay(guarded(this::sweep), millis, millis, TimeUnit.MILLISECONDS);
    }

    private static Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                log.error("Upkeep failed", e);
            }
        };
    }

    private void checkpoint() {
        boolean old = System.nanoTime() - lastCheckpoint > CHECKPOINT_AGE_NANOS;
        if (storage.logBytes() > LOG_BYTES || storage.unsavedBytes() > UNSAVED_BYTES || old && storage.logBytes() > 0) {
            storage.checkpoint();
            for (int round = 0; round < COMPACT_ROUNDS && storage.compact(FILL_PERCENT, COMPACT_BYTES); round++) {
                // random updates leave a little life in every part of the file: as much is moved as was written
            }
            lastCheckpoint = System.nanoTime();
        }
    }

    private void sweep() {
        Instant now = backend.getClock().instant();
        boolean removed = false;
        for (StoredDatabase database : backend.databases()) {
            for (StoredCollection collection : database.storedCollections()) {
                collection.closeCursorsIdleFor(CURSOR_LIFE);
                for (OrderedIndex index : collection.orderedIndexes()) {
                    removed |= removeExpired(collection, index.spec(), now);
                }
            }
        }
        if (removed) {
            storage.awaitDurable();
        }
    }

    private static boolean removeExpired(StoredCollection collection, IndexSpec spec, Instant now) {
        Long seconds = spec.expireAfterSeconds();
        if (seconds == null) {
            return false;
        }
        Document expired =
                new Document(spec.keys().getFirst().getKey(), new Document("$lt", now.minusSeconds(seconds)));
        Document filter =
                spec.partialFilter() == null ? expired : new Document("$and", List.of(expired, spec.partialFilter()));
        int total = 0;
        int removed;
        do {
            // In portions, so that writers of the collection need not wait for all of them.
            removed = collection.deleteDocuments(filter, EXPIRY_BATCH, NoopOplog.get());
            total += removed;
        } while (removed == EXPIRY_BATCH);
        return total > 0;
    }

    @Override
    public void close() {
        for (ScheduledExecutorService executor : List.of(checkpoints, sweeps)) {
            executor.close();
        }
    }
}
