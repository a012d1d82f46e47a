package pro.interviewai.eventlog;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.UnknownSerializedType;
import org.bson.Document;
import org.bson.types.Binary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One snapshot an aggregate, the newest. */
final class Snapshots {
    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    private final MongoCollection<Document> collection;
    private final RecentSnapshots recent;

    Snapshots(MongoCollection<Document> collection, Clock clock) {
        this.collection = collection;
        this.recent = new RecentSnapshots(clock);
    }

    /**
     * A snapshot older than the stored one loses: then the filter misses and the upsert meets the document's id. It is
     * known here before it is stored, for it is made of events that are.
     */
    void store(DomainEventMessage<?> snapshot, Serializer serializer) {
        SerializedObject<byte[]> payload = snapshot.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metaData = snapshot.serializeMetaData(serializer, byte[].class);
        String id = snapshot.getAggregateIdentifier();
        Document document = new Document("_id", id)
                .append("y", snapshot.getType())
                .append("n", snapshot.getSequenceNumber())
                .append("i", snapshot.getIdentifier())
                .append("t", ChronoUnit.MICROS.between(Instant.EPOCH, snapshot.getTimestamp()))
                .append("p", payload.getType().getName())
                .append("r", payload.getType().getRevision())
                .append("d", new Binary(payload.getData()))
                .append("m", new Binary(metaData.getData()));
        recent.keep(id, read(document));
        try {
            collection.replaceOne(
                    new Document("_id", id).append("n", new Document("$lte", snapshot.getSequenceNumber())),
                    document,
                    new ReplaceOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    Optional<DomainEventData<byte[]>> find(String aggregate) {
        return recent.of(aggregate).orElseGet(() -> findStored(aggregate));
    }

    private Optional<DomainEventData<byte[]>> findStored(String aggregate) {
        Document stored = collection.find(Filters.eq("_id", aggregate)).first();
        DomainEventData<byte[]> snapshot = stored == null ? null : read(stored);
        recent.keep(aggregate, snapshot);
        return Optional.ofNullable(snapshot);
    }

    private static DomainEventData<byte[]> read(Document stored) {
        return new StoredEvent(
                        null,
                        stored.getLong("n"),
                        stored.getString("i"),
                        stored.getLong("t"),
                        stored.getString("p"),
                        stored.getString("r"),
                        stored.get("d", Binary.class).getData(),
                        stored.get("m", Binary.class).getData())
                .ofAggregate(new StoredCommit.Stream(stored.getString("_id"), 0, stored.getString("y")));
    }

    /** From now on each snapshot is read from the store first. */
    void forget() {
        recent.forgetAll();
    }

    /** Reads a snapshot to its last field now, for afterwards, when the aggregate is being made, an error is fatal. */
    Optional<DomainEventMessage<?>> usable(String aggregate, Function<String, Optional<DomainEventMessage<?>>> read) {
        try {
            Optional<DomainEventMessage<?>> snapshot = read.apply(aggregate);
            snapshot.ifPresent(message -> {
                Objects.requireNonNull(message.getPayload());
                Objects.requireNonNull(message.getMetaData());
            });
            return snapshot;
        } catch (RuntimeException e) {
            recent.forget(aggregate);
            LOG.warn("The snapshot of aggregate {} is ignored: {}", aggregate, e.toString());
            return Optional.empty();
        }
    }

    /** Whether a snapshot was written by the class as it is now: one of an older revision is not read. */
    static boolean isCurrent(DomainEventData<byte[]> snapshot, Serializer serializer) {
        SerializedType stored = snapshot.getPayload().getType();
        Class<?> type = serializer.classForType(stored);
        return type != UnknownSerializedType.class
                && Objects.equals(
                        stored.getRevision(), serializer.typeForClass(type).getRevision());
    }
}
