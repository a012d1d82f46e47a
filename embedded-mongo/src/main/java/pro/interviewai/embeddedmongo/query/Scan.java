package pro.interviewai.embeddedmongo.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.RootReference;
import org.jspecify.annotations.Nullable;
import pro.interviewai.embeddedmongo.index.DocumentPosition;
import pro.interviewai.embeddedmongo.storage.BsonBytes;
import pro.interviewai.embeddedmongo.storage.Storage;

/**
 * The matching documents of a plan, read in small steps. Between requests it holds nothing but the last key, so it may
 * stay open for long without keeping old pages alive; within {@link #steadily} it reads one state of the index.
 */
public final class Scan implements Iterator<Document> {

    private static final int FIRST_STEP = 16;
    private static final int LAST_STEP = 512;

    private final Plan plan;
    private final MVMap<byte[], byte[]> data;
    private final Storage storage;
    private final Predicate<Document> filter;
    private final List<KeyRange> ranges;
    private final Deque<Document> ready = new ArrayDeque<>();
    private final Set<DocumentPosition> seen = new HashSet<>();

    private int range;
    private int step = FIRST_STEP;
    private byte @Nullable [] lastKey;
    private @Nullable RootReference<byte[], byte[]> root;

    public Scan(Plan plan, MVMap<byte[], byte[]> data, Storage storage, Predicate<Document> filter) {
        this.plan = plan;
        this.data = data;
        this.storage = storage;
        this.filter = filter;
        this.ranges = plan.reverse() ? plan.ranges().reversed() : plan.ranges();
    }

    /** Reads as of now until the body returns: no document is missed or met twice because it is being updated. */
    public <T> T steadily(Supplier<T> body) {
        return storage.reading(() -> {
            root = plan.source().map().flushAndGetRoot();
            try {
                return body.get();
            } finally {
                root = null;
            }
        });
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && range < ranges.size()) {
            storage.reading(() -> {
                fill();
                return true;
            });
        }
        return !ready.isEmpty();
    }

    @Override
    public Document next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.removeFirst();
    }

    private void fill() {
        if (plan.source().multikeyMask() == 0 && root == null) {
            seen.clear();
        }
        int visited = 0;
        while (visited < step && range < ranges.size()) {
            visited += fillFrom(ranges.get(range), step - visited);
        }
        step = Math.min(LAST_STEP, step * 2);
    }

    private int fillFrom(KeyRange keys, int limit) {
        byte[] from = plan.reverse() ? keys.to() : keys.from();
        byte[] start = lastKey == null ? from : lastKey;
        MVMap<byte[], byte[]> map = plan.source().map();
        Cursor<byte[], byte[]> cursor =
                map.cursor(root == null ? map.flushAndGetRoot() : root, start, null, plan.reverse());
        int visited = 0;
        while (cursor.hasNext()) {
            byte[] key = cursor.next();
            boolean skipped = plan.reverse() && lastKey == null
                    ? Arrays.equals(key, from)
                    : lastKey != null && Arrays.equals(key, lastKey);
            if (skipped) {
                continue;
            }
            boolean beyond = plan.reverse()
                    ? Arrays.compareUnsigned(key, keys.from()) < 0
                    : Arrays.compareUnsigned(key, keys.to()) >= 0;
            if (beyond) {
                break;
            }
            take(cursor.getValue());
            lastKey = key;
            if (++visited == limit) {
                return visited;
            }
        }
        range++;
        lastKey = null;
        return visited;
    }

    /** An update keys the new values before it drops the old ones, so one document may be met twice. */
    private void take(byte[] value) {
        byte[] bytes = value;
        if (!plan.source().holdsDocuments()) {
            if (!seen.add(new DocumentPosition(value))) {
                return;
            }
            bytes = data.get(value);
        }
        if (bytes != null) {
            Document document = BsonBytes.decode(bytes);
            if (filter.test(document)) {
                ready.add(document);
            }
        }
    }
}
