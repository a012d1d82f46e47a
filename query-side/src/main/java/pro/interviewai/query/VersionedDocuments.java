package pro.interviewai.query;

import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.conversions.Bson;
import pro.interviewai.eventlog.Position;
import pro.interviewai.eventlog.readmodel.GuardedWriter;

/**
 * Documents that follow one aggregate each: written guarded by the position of the event, stamped with the version of the
 * aggregate's stream, and waited for by that version.
 */
public final class VersionedDocuments {
    private static final Duration CATCH_UP = Duration.ofSeconds(2);
    private static final Duration LISTENING_PACE = Duration.ofSeconds(1);

    private final GuardedWriter writer;
    private final Awaiter awaiter;

    public VersionedDocuments(GuardedWriter writer, Awaiter awaiter) {
        this.writer = writer;
        this.awaiter = awaiter;
    }

    /** Makes all changes of one event in one write and wakes whoever waits for the document. */
    public void apply(String collection, String id, long version, TrackingToken token, List<Bson> changes) {
        var all = new ArrayList<>(changes);
        all.add(Updates.set("version", version));
        writer.upsertInBatch(
                collection,
                id,
                Position.of(token),
                Updates.combine(all),
                () -> awaiter.changed(key(collection, id), version));
    }

    /** Reads at once if the version is negative, else waits a moment until the document has at least that version. */
    public <T> Optional<T> atLeast(
            long version, String collection, String id, Supplier<Optional<T>> read, ToLongFunction<T> versionOf) {
        return version < 0
                ? read.get()
                : awaiter.awaitAfter(
                        key(collection, id),
                        version - 1,
                        read,
                        found -> versionOf.applyAsLong(found) >= version,
                        CATCH_UP,
                        Awaiter.SOON);
    }

    /** Reads until what is read is ready or the time is over, and gives what was read last. */
    public <T> Optional<T> await(
            String collection, String id, Supplier<Optional<T>> read, Predicate<T> ready, Duration limit) {
        return awaiter.await(key(collection, id), read, ready, limit);
    }

    /**
     * Like {@link #await}, for those who know a version and wait long, and are many: what another node has written is
     * seen within a second.
     */
    public <T> Optional<T> listen(
            String collection,
            String id,
            long version,
            Supplier<Optional<T>> read,
            Predicate<T> ready,
            Duration limit) {
        return awaiter.awaitAfter(key(collection, id), version, read, ready, limit, LISTENING_PACE);
    }

    private static String key(String collection, String id) {
        return collection + "/" + id;
    }
}
