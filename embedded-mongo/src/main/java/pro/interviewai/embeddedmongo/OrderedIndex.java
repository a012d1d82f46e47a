package pro.interviewai.embeddedmongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index as an ordered map: the values of a key one behind the other, then, unless the index is unique, the
 * document's position; the map's value is that position.
 */
final class OrderedIndex extends Index<Position> {
    /** Present once a document had an array under an indexed path; it sorts before all keys. */
    private static final byte[] ARRAY_MARK = {0};

    private final IndexSpec spec;
    private final KeyTuples tuples;
    private final MVMap<byte[], byte[]> map;
    private final StoredCollection owner;

    OrderedIndex(IndexSpec spec, MVMap<byte[], byte[]> map, StoredCollection owner) {
        super(spec.name(), spec.keys(), spec.sparse());
        this.spec = spec;
        this.tuples = new KeyTuples(spec.keys());
        this.map = map;
        this.owner = owner;
    }

    IndexSpec spec() {
        return spec;
    }

    MVMap<byte[], byte[]> map() {
        return map;
    }

    /** Whether a document may have several keys. */
    boolean hasArrays() {
        return map.containsKey(ARRAY_MARK);
    }

    @Override
    public boolean isUnique() {
        return spec.unique();
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return other instanceof OrderedIndex index && spec.sameAs(index.spec);
    }

    private record Entry(byte[] key, @Nullable Object[] tuple) {}

    /** The keys of a document, each once. */
    private Map<byte[], Entry> entries(Document document, Position position) {
        if (spec.filter() != null && !owner.matches(document, spec.filter())) {
            return Collections.emptyMap();
        }
        KeyTuples.Of found = tuples.of(document);
        if (isSparse() && !found.present()) {
            return Collections.emptyMap();
        }
        if (found.array() && !hasArrays()) {
            owner.put(map, ARRAY_MARK, ARRAY_MARK);
        }
        Map<byte[], Entry> entries = new TreeMap<>(Arrays::compareUnsigned);
        for (@Nullable Object[] tuple : found.tuples()) {
            KeyString key = new KeyString();
            for (int i = 0; i < tuple.length; i++) {
                key.append(tuple[i], spec.keys().get(i).isAscending());
            }
            byte[] bytes = (isUnique() ? key : key.appendRaw(position.key())).toBytes();
            entries.put(bytes, new Entry(bytes, tuple));
        }
        return entries;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Position> collection) {
        if (isUnique()) {
            check(document, collection);
        } else {
            tuples.of(document);
        }
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Position> collection) {
        checkAdd(after, collection);
    }

    private void check(Document document, MongoCollection<Position> collection) {
        Position position = owner.position(document);
        for (Entry entry : entries(document, position).values()) {
            byte[] holder = map.get(entry.key());
            if (holder != null && !Arrays.equals(holder, position.key())) {
                Object[] values = Arrays.stream(entry.tuple())
                        .map(value -> value instanceof Missing ? null : value)
                        .toArray();
                throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(values));
            }
        }
    }

    @Override
    public void add(Document document, Position position, MongoCollection<Position> collection) {
        for (byte[] key : entries(document, position).keySet()) {
            owner.put(map, key, position.key());
        }
    }

    @Override
    public Position remove(Document document) {
        Position position = owner.position(document);
        for (byte[] key : entries(document, position).keySet()) {
            owner.remove(map, key);
        }
        return position;
    }

    /** New keys first and old keys last, so that a reader, who takes no lock, finds the document at any moment. */
    @Override
    public void updateInPlace(
            Document before, Document after, Position position, MongoCollection<Position> collection) {
        Map<byte[], Entry> old = entries(before, position);
        for (byte[] key : entries(after, position).keySet()) {
            if (old.remove(key) == null) {
                owner.put(map, key, position.key());
            }
        }
        if (!old.isEmpty()) {
            owner.afterUpdate(() -> old.keySet().forEach(key -> owner.remove(map, key)));
        }
    }

    @Override
    public @Nullable Position getPosition(Document document) {
        return null;
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Position> getPositions(Document query) {
        throw new UnsupportedOperationException("Queries are planned by the collection");
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public long getCount() {
        return map.sizeAsLong() - (hasArrays() ? 1 : 0);
    }

    @Override
    public long getDataSize() {
        return map.sizeAsLong();
    }

    @Override
    public void drop() {
        // The database removes the map.
    }

    @Override
    public Document toIndexDescription() {
        Document description = super.toIndexDescription();
        description.putIfNotNull("partialFilterExpression", spec.filter());
        description.putIfNotNull("expireAfterSeconds", spec.lifetimeSeconds());
        return description;
    }
}
