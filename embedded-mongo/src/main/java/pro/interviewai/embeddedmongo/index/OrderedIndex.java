package pro.interviewai.embeddedmongo.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import pro.interviewai.embeddedmongo.storage.Storage;

/**
 * An index in a map of its own, unique or not. The key is the encoded values, followed by the document's position if
 * the index is not unique; the value is the position.
 */
public final class OrderedIndex extends KeyedIndex {

    /** Below every key: holds the multikey mask and flags, and tells that the index has been built. */
    private static final byte[] MARKER = {0};

    private final IndexSpec spec;
    private final Storage storage;
    private final QueryMatcher matcher = new DefaultQueryMatcher();
    private volatile int multikeyMask;
    private volatile int flags;

    public OrderedIndex(IndexSpec spec, MVMap<byte[], byte[]> map, Storage storage) {
        super(spec.name(), spec.keys(), spec.sparse(), map);
        this.spec = spec;
        this.storage = storage;
        byte[] marker = map.get(MARKER);
        if (marker != null) {
            multikeyMask = ByteBuffer.wrap(marker).getInt();
            flags = ByteBuffer.wrap(marker).getInt(Integer.BYTES);
        }
    }

    public IndexSpec spec() {
        return spec;
    }

    public void markBuilt() {
        if (!map().containsKey(MARKER)) {
            writeMarker();
        }
    }

    private Map<byte[], List<@Nullable Object>> keysOf(Document document) {
        if (spec.partialFilter() != null && !matcher.matches(document, spec.partialFilter())) {
            return Map.of();
        }
        IndexEntries entries = IndexEntries.of(document, getKeys());
        if (spec.sparse() && !entries.anyPresent()) {
            return Map.of();
        }
        if (spec.unique()) {
            return entries.values();
        }
        byte[] position = IdIndex.positionOf(document).key();
        Map<byte[], List<@Nullable Object>> keys = new TreeMap<>(Arrays::compareUnsigned);
        entries.values().forEach((key, values) -> keys.put(KeyString.concat(key, position), values));
        return keys;
    }

    private void remember(Document document) {
        IndexEntries entries = IndexEntries.of(document, getKeys());
        int mask = multikeyMask | entries.multikeyMask();
        int allFlags = flags | entries.flags();
        if (mask != multikeyMask || allFlags != flags) {
            multikeyMask = mask;
            flags = allFlags;
            writeMarker();
        }
    }

    private void writeMarker() {
        byte[] marker = ByteBuffer.allocate(2 * Integer.BYTES)
                .putInt(multikeyMask)
                .putInt(flags)
                .array();
        storage.put(map(), MARKER, marker);
    }

    /** Keys the new document, leaving the old document's keys for {@link #removeStale}: a reader finds it by either. */
    public void addKeys(Document document, MongoCollection<Object> collection) {
        remember(document);
        byte[] position = IdIndex.positionOf(document).key();
        keysOf(document).forEach((key, values) -> {
            failIfTaken(key, values, position, collection);
            storage.put(map(), key, position);
        });
    }

    public void removeStale(Document oldDocument, Document newDocument) {
        Map<byte[], List<@Nullable Object>> kept = keysOf(newDocument);
        for (byte[] key : keysOf(oldDocument).keySet()) {
            if (!kept.containsKey(key)) {
                storage.remove(map(), key);
            }
        }
    }

    private void failIfTaken(
            byte[] key, List<@Nullable Object> values, byte[] position, MongoCollection<Object> collection) {
        if (spec.unique()) {
            byte[] owner = map().get(key);
            if (owner != null && !Arrays.equals(owner, position)) {
                throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(values));
            }
        }
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        byte[] position = IdIndex.positionOf(document).key();
        keysOf(document).forEach((key, values) -> failIfTaken(key, values, position, collection));
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Object> collection) {
        checkAdd(newDocument, collection);
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        addKeys(document, collection);
    }

    @Override
    public Object remove(Document document) {
        keysOf(document).keySet().forEach(key -> storage.remove(map(), key));
        return IdIndex.positionOf(document);
    }

    /** False once built, even without a key: the base class fills an empty index from all documents. */
    @Override
    public boolean isEmpty() {
        return map().isEmpty();
    }

    @Override
    public long getCount() {
        return map().sizeAsLong() - (map().containsKey(MARKER) ? 1 : 0);
    }

    @Override
    public boolean isUnique() {
        return spec.unique();
    }

    @Override
    public boolean holdsDocuments() {
        return false;
    }

    @Override
    public int multikeyMask() {
        return multikeyMask;
    }

    @Override
    public int flags() {
        return flags;
    }

    @Override
    public boolean leavesOutAbsent() {
        return spec.sparse();
    }

    @Override
    public @Nullable Document partialFilter() {
        return spec.partialFilter();
    }
}
