package pro.interviewai.eventlog;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.bson.RawBsonDocument;

/**
 * What this node has stored last, as it stands in the log: who follows the log need not ask the store for it. Each place
 * is used again after {@value #PLACES} commits; what is missing here is in the store.
 */
final class RecentCommits {
    private static final int PLACES = 256;
    private static final int LARGEST = 64 * 1024;

    private record Stored(long position, RawBsonDocument document) {}

    private final AtomicReferenceArray<Stored> places = new AtomicReferenceArray<>(PLACES);
    private volatile long last;

    void add(Head.Next stored) {
        long position = stored.head().commit();
        if (stored.document().getByteBuffer().remaining() <= LARGEST) {
            places.set(place(position), new Stored(position, stored.document()));
        }
        last = position;
    }

    /** The position of the last commit of this node, 0 before the first. */
    long last() {
        return last;
    }

    /** The commits from {@code first} on, in order, at most {@code limit}, up to one that is not here. */
    List<StoredCommit> from(long first, int limit) {
        List<StoredCommit> found = new ArrayList<>();
        while (found.size() < limit) {
            long wanted = first + found.size();
            Stored stored = places.get(place(wanted));
            if (stored == null || stored.position() != wanted) {
                break;
            }
            found.add(StoredCommit.read(stored.document()));
        }
        return found;
    }

    private static int place(long position) {
        return (int) (position % PLACES);
    }
}
