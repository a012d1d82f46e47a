package pro.interviewai.eventlog.readmodel;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.DeleteManyModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Makes projections idempotent without transactions. Every document bears in {@code at} the position of the last event
 * applied to it, and each write is one atomic update of one document that applies only to {@code at < position}. So an
 * event delivered twice changes nothing the second time, and one delivered late never undoes a later one.
 *
 * <p>All that one event changes in one document goes into one write ({@link Updates#combine}): a second write with the
 * same position finds the first and does nothing. A document written here is written by nothing else.
 */
public final class GuardedWriter {
    /** The field with the position of the last event applied. */
    public static final String AT = "at";

    private static final int RACES = 5;

    /**
     * How long the writes of a batch may take. Longer than a request's round trip, for nobody waits for them and a node
     * that has just started, or catches up with many processors at a time, needs seconds for a hundred; ended too early,
     * the batch would only begin anew. Shorter than the time after which another node takes the segment over.
     */
    private static final long PATIENCE_SECONDS = 8;

    private final MongoOperations mongo;

    public GuardedWriter(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * Changes the document, making it if there is none; never {@link Effect#MISSING}.
     *
     * @param position of the event, as {@code Position.of(token)} gives it
     * @throws MongoWriteException when a unique index other than that of the id refuses the change
     */
    public Effect upsert(String collection, Object id, long position, Bson change) {
        UpdateOptions options = new UpdateOptions().upsert(true);
        for (int race = 1; ; race++) {
            try {
                collection(collection).updateOne(olderThan(id, position), stamped(change, position), options);
                return Effect.APPLIED;
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
                Long at = at(collection, id);
                if (at != null && at >= position) {
                    return Effect.ALREADY_APPLIED;
                }
                // else another thread made the document just now, or it is another index that refuses
                if (race == RACES) {
                    throw e;
                }
            }
        }
    }

    /**
     * As {@link #upsert}, but within a batch of a processor with {@link BatchedWrites} only at the batch's end, together
     * with its other writes. Nothing that the same batch reads shows it, and no other kind of write may go to the same
     * collection, for that one would overtake it.
     *
     * @param afterwards done once the change is stored
     */
    public void upsertInBatch(String collection, Object id, long position, Bson change, Runnable afterwards) {
        PendingWrites pending = BatchedWrites.pending();
        if (pending == null || !pending.keep(this, collection, new Upsert(id, position, change, afterwards))) {
            upsert(collection, id, position, change);
            afterwards.run();
        }
    }

    /** As above, with nothing to be done afterwards. */
    public void upsertInBatch(String collection, Object id, long position, Bson change) {
        upsertInBatch(collection, id, position, change, () -> {});
    }

    /** Removes documents, in the order of events with what {@link #upsertInBatch} changes in the collection. */
    public void removeInBatch(String collection, Bson which, long position) {
        PendingWrites pending = BatchedWrites.pending();
        if (pending == null || !pending.keep(this, collection, new Removal(which, position))) {
            collection(collection).deleteMany(which);
        }
    }

    /** Changes and removes documents in the given order with few round trips. */
    void writeAll(String collection, List<PendingWrite> writes) {
        List<PendingWrite> rest = writes;
        while (!rest.isEmpty()) {
            rest = rest.subList(done(collection, rest), rest.size());
        }
    }

    /** @return how many of them are done, at least one */
    private int done(String collection, List<PendingWrite> writes) {
        try {
            collection(collection)
                    .withTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .bulkWrite(writes.stream().map(GuardedWriter::model).toList());
            return writes.size();
        } catch (MongoBulkWriteException e) {
            BulkWriteError error =
                    e.getWriteErrors().isEmpty() ? null : e.getWriteErrors().getFirst();
            if (error == null || error.getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            // already applied, or made by another thread just now: the single write can tell
            if (writes.get(error.getIndex()) instanceof Upsert met) {
                upsert(collection, met.id(), met.position(), met.change());
            }
            return error.getIndex() + 1;
        }
    }

    private static WriteModel<Document> model(PendingWrite write) {
        return switch (write) {
            case Upsert(Object id, long position, Bson change, Runnable _) ->
                new UpdateOneModel<>(
                        olderThan(id, position), stamped(change, position), new UpdateOptions().upsert(true));
            case Removal(Bson which, long _) -> new DeleteManyModel<>(which);
        };
    }

    /** Changes the document if it is there. */
    public Effect update(String collection, Object id, long position, Bson change) {
        long matched = collection(collection)
                .updateOne(olderThan(id, position), stamped(change, position))
                .getMatchedCount();
        return matched == 1 ? Effect.APPLIED : otherwise(collection, id);
    }

    /** Makes the document unless it is there, whatever it then holds; never {@link Effect#MISSING}. */
    public Effect insert(String collection, Object id, long position, Document content) {
        Document document = new Document("_id", id);
        document.putAll(content);
        document.put(AT, position);
        try {
            collection(collection).insertOne(document);
            return Effect.APPLIED;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY && at(collection, id) != null) {
                return Effect.ALREADY_APPLIED;
            }
            throw e;
        }
    }

    /**
     * Removes the document, unless a later event has touched it. A redelivered earlier event may make it anew for a
     * moment, until the event that removed it is redelivered as well.
     */
    public Effect delete(String collection, Object id, long position) {
        long deleted = collection(collection).deleteOne(olderThan(id, position)).getDeletedCount();
        return deleted == 1 ? Effect.APPLIED : otherwise(collection, id);
    }

    /** Drops collections, with their indexes, before a replay into them. */
    public void reset(String... collections) {
        for (String collection : collections) {
            mongo.dropCollection(collection);
        }
    }

    private MongoCollection<Document> collection(String name) {
        return mongo.getCollection(name);
    }

    private Effect otherwise(String collection, Object id) {
        return at(collection, id) == null ? Effect.MISSING : Effect.ALREADY_APPLIED;
    }

    private @Nullable Long at(String collection, Object id) {
        Document found = collection(collection)
                .find(Filters.eq("_id", id))
                .projection(Projections.include(AT))
                .first();
        return found == null ? null : found.getLong(AT);
    }

    private static Bson olderThan(Object id, long position) {
        return new Document("_id", id).append(AT, new Document("$lt", position));
    }

    private static Bson stamped(Bson change, long position) {
        return Updates.combine(change, Updates.set(AT, position));
    }
}
