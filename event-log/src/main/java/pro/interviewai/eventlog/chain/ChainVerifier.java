package pro.interviewai.eventlog.chain;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.Arrays;
import java.util.HexFormat;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import pro.interviewai.eventlog.EventLogCollections;
import pro.interviewai.eventlog.Head;

/**
 * Checks that the log is what was written: {@code h = SHA-256(ph | BSON of the document without h)}, and {@code ph} the
 * {@code h} of the commit before. The bytes are the stored ones, so personal data stays encrypted and the chain holds
 * after its keys are destroyed. Reads as a stream, in constant memory.
 */
public final class ChainVerifier {
    private static final HexFormat HEX = HexFormat.of();
    private final MongoCollection<RawBsonDocument> commits;

    public ChainVerifier(EventLogCollections collections) {
        this.commits = collections.commits();
    }

    /**
     * Checks all commits after {@code checkpoint}, and that the checkpoint itself is still there: without that nobody
     * would notice if the end of the log were cut off.
     */
    public ChainCheck verify(ChainCheckpoint checkpoint) {
        long from = checkpoint.commit() + 1;
        byte[] previous = HEX.parseHex(checkpoint.hash());
        long expected = Math.max(checkpoint.commit(), 1);
        try (MongoCursor<RawBsonDocument> cursor = commits.find(Filters.gte("_id", expected))
                .sort(Sorts.ascending("_id"))
                .cursor()) {
            if (checkpoint.commit() > 0) {
                RawBsonDocument start = cursor.hasNext() ? cursor.next() : null;
                if (start == null || number(start) != expected || !Arrays.equals(bytes(start, "h"), previous)) {
                    return broken(from, previous, expected, "The commit of the checkpoint is not there");
                }
                expected++;
            }
            while (cursor.hasNext()) {
                RawBsonDocument commit = cursor.next();
                String fault = fault(commit, expected, previous);
                if (fault != null) {
                    return broken(from, previous, expected, fault);
                }
                previous = bytes(commit, "h");
                expected++;
            }
        }
        return new ChainCheck(true, from, expected - 1, HEX.formatHex(previous), null, null);
    }

    private static @Nullable String fault(RawBsonDocument commit, long expected, byte[] previous) {
        if (number(commit) != expected) {
            return "The commit is missing";
        }
        if (!Arrays.equals(bytes(commit, "ph"), previous)) {
            return "The commit does not continue the one before";
        }
        return Arrays.equals(bytes(commit, "h"), Head.expectedHash(commit, previous)) ? null : "The commit was altered";
    }

    private static ChainCheck broken(long from, byte[] hash, long commit, String reason) {
        return new ChainCheck(false, from, Math.max(commit, from) - 1, HEX.formatHex(hash), commit, reason);
    }

    private static long number(RawBsonDocument commit) {
        BsonValue id = commit.get("_id");
        return id != null && id.isInt64() ? id.asInt64().getValue() : -1;
    }

    private static byte[] bytes(RawBsonDocument commit, String field) {
        BsonValue value = commit.get(field);
        return value != null && value.isBinary() ? value.asBinary().getData() : new byte[0];
    }
}
