package pro.interviewai.eventlog;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The questions that are put to the collection of commits. */
record CommitStore(MongoCollection<RawBsonDocument> commits) {

    void insert(List<RawBsonDocument> documents) {
        if (documents.size() == 1) {
            commits.insertOne(documents.getFirst());
        } else {
            commits.insertMany(documents);
        }
    }

    Head head() {
        RawBsonDocument last = commits.find()
                .sort(Sorts.descending("_id"))
                .projection(Projections.include("t", "h"))
                .limit(1)
                .first();
        return last == null
                ? Head.beforeFirst()
                : new Head(
                        last.getInt64("_id").getValue(),
                        last.getBinary("h").getData(),
                        last.getDateTime("t").getValue());
    }

    long headPosition() {
        RawBsonDocument last = commits.find()
                .sort(Sorts.descending("_id"))
                .projection(Projections.include("_id"))
                .limit(1)
                .first();
        return last == null ? 0 : last.getInt64("_id").getValue();
    }

    /** Those of the given commit ids that are in the log. */
    Set<String> stored(Collection<String> commitIds) {
        Set<String> found = new HashSet<>();
        commits.find(Filters.in("c", commitIds))
                .projection(Projections.include("c"))
                .forEach(document -> found.add(document.getString("c").getValue()));
        return found;
    }

    boolean isTaken(String aggregate, long first) {
        return commits.find(continuing(aggregate, first))
                        .projection(Projections.include("_id"))
                        .first()
                != null;
    }

    /** The commits from {@code first} on, in order, at most {@code limit}, and never past a missing one. */
    List<StoredCommit> from(long first, int limit) {
        List<StoredCommit> found = new ArrayList<>();
        for (RawBsonDocument document : commits.find(Filters.gte("_id", first))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .batchSize(limit)) {
            StoredCommit commit = StoredCommit.read(document);
            if (commit.position() != first + found.size()) {
                if (found.isEmpty()) {
                    throw new IllegalStateException("Commit " + first + " is missing from the log");
                }
                break;
            }
            found.add(commit);
        }
        return found;
    }

    /** The commits that start, for the aggregate, at a sequence number within the bounds; in no certain order. */
    List<StoredCommit> ofAggregate(String aggregate, long fromSequence, long beforeSequence) {
        Document window = new Document("$gte", fromSequence).append("$lt", beforeSequence);
        List<StoredCommit> found = new ArrayList<>();
        commits.find(continuing(aggregate, window)).forEach(document -> found.add(StoredCommit.read(document)));
        return found;
    }

    @Nullable
    StoredCommit lastOfAggregate(String aggregate) {
        RawBsonDocument last = commits.find(Filters.elemMatch("st", Filters.eq("a", aggregate)))
                .sort(Sorts.descending("_id"))
                .limit(1)
                .first();
        return last == null ? null : StoredCommit.read(last);
    }

    /** When a commit was stored, in milliseconds since the epoch. */
    long millisOf(long commit) {
        BsonDocument found = commits.find(Filters.eq("_id", commit))
                .projection(Projections.include("t"))
                .first();
        if (found == null) {
            throw new IllegalStateException("Commit " + commit + " is missing from the log");
        }
        return found.getDateTime("t").getValue();
    }

    /** Flat, without the {@code $and} that {@code Filters.and} would make: so every planner sees both index keys. */
    private static Bson continuing(String aggregate, Object first) {
        return Filters.elemMatch("st", new Document("a", aggregate).append("s", first));
    }
}
