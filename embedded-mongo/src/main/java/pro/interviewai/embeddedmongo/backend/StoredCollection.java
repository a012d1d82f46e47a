package pro.interviewai.embeddedmongo.backend;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import pro.interviewai.embeddedmongo.index.DocumentPosition;
import pro.interviewai.embeddedmongo.index.IdIndex;
import pro.interviewai.embeddedmongo.index.KeyString;
import pro.interviewai.embeddedmongo.index.KeyedIndex;
import pro.interviewai.embeddedmongo.index.OrderedIndex;
import pro.interviewai.embeddedmongo.index.Scannable;
import pro.interviewai.embeddedmongo.query.DocumentCursor;
import pro.interviewai.embeddedmongo.query.KeyRange;
import pro.interviewai.embeddedmongo.query.Plan;
import pro.interviewai.embeddedmongo.query.Planner;
import pro.interviewai.embeddedmongo.query.Scan;
import pro.interviewai.embeddedmongo.query.TopDocuments;
import pro.interviewai.embeddedmongo.storage.BsonBytes;
import pro.interviewai.embeddedmongo.storage.Storage;

/** A collection in ordered maps. Writers take turns on its lock, readers take none. */
final class StoredCollection extends AbstractMongoCollection<Object> {

    private final Storage storage;
    private final MVMap<byte[], byte[]> data;
    private final Scannable everything;
    private final ReentrantLock lock = new ReentrantLock();
    private final Set<DocumentCursor> cursors = ConcurrentHashMap.newKeySet();
    private volatile List<KeyedIndex> readable = List.of();
    /** Guarded by the lock: the number of documents that the running update may touch, or 0 for all. */
    private int updateLimit;

    /** Keys for documents without an id, in the order in which they come. */
    private final AtomicLong arrivals = new AtomicLong(System.currentTimeMillis() << 20);

    private final ThreadLocal<@Nullable Document> pushedFilter = new ThreadLocal<>();

    StoredCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry registry,
            MVMap<byte[], byte[]> data,
            Storage storage) {
        super(database, name, options, registry);
        this.storage = storage;
        this.data = data;
        this.everything = new IdIndex("_id_", data);
    }

    List<OrderedIndex> orderedIndexes() {
        return readable.stream()
                .filter(OrderedIndex.class::isInstance)
                .map(OrderedIndex.class::cast)
                .toList();
    }

    private <T> T exclusively(Supplier<T> write) {
        return storage.writing(() -> {
            lock.lock();
            try {
                return write.get();
            } finally {
                lock.unlock();
            }
        });
    }

    // ---- reading

    /** Lets the next read of all documents on this thread, an aggregation's source, skip what its first stage drops. */
    <T> T withPushedFilter(@Nullable Document filter, Supplier<T> aggregation) {
        pushedFilter.set(filter);
        try {
            return aggregation.get();
        } finally {
            pushedFilter.remove();
        }
    }

    @Override
    public Stream<Document> queryAllAsStream() {
        Document filter = pushedFilter.get();
        pushedFilter.remove();
        return stream(matching(filter == null ? new Document() : filter, null));
    }

    private static Stream<Document> stream(Iterator<Document> documents) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(documents, 0), false);
    }

    private Scan matching(Document query, @Nullable Document orderBy) {
        return scan(query, planFor(query, orderBy));
    }

    private Scan scan(Document query, Plan plan) {
        return new Scan(plan, data, storage, document -> query.isEmpty() || documentMatchesQuery(document, query));
    }

    Plan planFor(Document query, @Nullable Document orderBy) {
        return Planner.plan(query, orderBy, everything, readable);
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int numberToSkip,
            int limit,
            int batchSize,
            @Nullable Document fieldSelector) {
        boolean updating = lock.isHeldByCurrentThread();
        int atMost = updating && limit == 0 ? updateLimit : Math.abs(limit);
        boolean natural = isNaturalDescending(orderBy);
        DocumentComparator comparator = natural ? null : deriveComparator(orderBy);
        Plan plan = natural
                ? new Plan(everything, List.of(KeyRange.ALL), true, true, 0)
                : planFor(query, comparator == null ? null : orderBy);
        Scan scan = scan(query, plan);
        Iterator<Document> documents = scan;
        if (comparator != null && !plan.servesSort()) {
            long kept = atMost == 0 ? 0 : (long) numberToSkip + atMost;
            documents = scan.steadily(() -> TopDocuments.sorted(scan, comparator, kept));
        }
        if (numberToSkip > 0 || atMost > 0) {
            Stream<Document> part = stream(documents).skip(numberToSkip);
            documents = (atMost > 0 ? part.limit(atMost) : part).iterator();
        }
        if (updating) {
            List<Document> all = new ArrayList<>();
            documents.forEachRemaining(all::add);
            return new QueryResult(project(all, fieldSelector));
        }
        return answer(scan, documents, batchSize, fieldSelector);
    }

    private QueryResult answer(
            Scan scan, Iterator<Document> documents, int batchSize, @Nullable Document fieldSelector) {
        if (batchSize == 0 && fieldSelector == null) {
            return new QueryResult(() -> documents);
        }
        DocumentCursor cursor = new DocumentCursor(
                cursorRegistry.generateCursorId(), scan, documents, batch -> project(batch, fieldSelector));
        List<Document> first = cursor.takeDocuments(batchSize);
        if (cursor.isEmpty()) {
            return new QueryResult(first);
        }
        cursorRegistry.add(cursor);
        cursors.add(cursor);
        return new QueryResult(first, cursor);
    }

    /** Forgets cursors that their clients have left behind. */
    void closeCursorsIdleFor(Duration time) {
        cursors.removeIf(cursor -> {
            boolean idle = cursor.idleNanos() > time.toNanos();
            if (idle) {
                cursorRegistry.remove(cursor);
            }
            return idle;
        });
    }

    /** The base class projects only what it has filtered itself; all documents match an empty query. */
    private List<Document> project(List<Document> documents, @Nullable Document fieldSelector) {
        if (fieldSelector == null || fieldSelector.isEmpty()) {
            return documents;
        }
        return matchDocumentsFromStream(new Document(), documents.stream(), 0, 0, 0, null, fieldSelector)
                .collectDocuments();
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int numberToSkip, int limit, int batchSize, Document fieldSelector) {
        throw new UnsupportedOperationException("Read by plan");
    }

    @Override
    public int count(@Nullable Document query, int skip, int limit) {
        if (query == null || query.isEmpty()) {
            return super.count(query, skip, limit);
        }
        Scan scan = matching(query, null);
        Stream<Document> matching = stream(scan).skip(skip);
        return scan.steadily(() -> Math.toIntExact((limit > 0 ? matching.limit(limit) : matching).count()));
    }

    @Override
    public int count() {
        return data.size();
    }

    @Override
    public boolean isEmpty() {
        return data.isEmpty();
    }

    @Override
    protected @Nullable Document getDocument(Object position) {
        byte[] bytes = data.get(((DocumentPosition) position).key());
        return bytes == null ? null : BsonBytes.decode(bytes);
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return stream(scan(new Document(), new Plan(everything, List.of(KeyRange.ALL), false, true, 0)))
                .map(document -> new DocumentWithPosition<>(document, positionOf(document)));
    }

    // ---- writing

    private Object positionOf(Document document) {
        String idField = getIdField();
        if (idField == null) {
            return Objects.requireNonNull(findDocumentPosition(document));
        }
        return new DocumentPosition(KeyString.of(document.get(idField)));
    }

    /** Only the list of indexes has no id field; it is short and found by comparison. */
    @Override
    protected @Nullable Object findDocumentPosition(Document document) {
        for (Iterator<byte[]> keys = data.keyIterator(null); keys.hasNext(); ) {
            byte[] key = keys.next();
            byte[] bytes = data.get(key);
            if (bytes != null && BsonBytes.decode(bytes).equals(document)) {
                return new DocumentPosition(key);
            }
        }
        return null;
    }

    @Override
    public void addDocument(Document document) {
        exclusively(() -> {
            storage.change(() -> super.addDocument(document));
            return document;
        });
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        Object id = getIdField() == null ? arrivals.incrementAndGet() : document.get(getIdField());
        DocumentPosition position = new DocumentPosition(KeyString.of(id));
        storage.put(data, position.key(), BsonBytes.encode(document));
        return position;
    }

    @Override
    public Document updateDocuments(
            Document selector,
            Document updateQuery,
            ArrayFilters arrayFilters,
            boolean isMulti,
            boolean isUpsert,
            Oplog oplog) {
        return exclusively(() -> {
            updateLimit = isMulti ? 0 : 1;
            try {
                return super.updateDocuments(selector, updateQuery, arrayFilters, isMulti, isUpsert, oplog);
            } finally {
                updateLimit = 0;
            }
        });
    }

    @Override
    protected void handleUpdate(Object position, Document oldDocument, Document newDocument) {
        storage.change(() -> {
            List<OrderedIndex> indexes = orderedIndexes();
            indexes.forEach(index -> index.addKeys(newDocument, this));
            storage.put(data, ((DocumentPosition) position).key(), BsonBytes.encode(newDocument));
            indexes.forEach(index -> index.removeStale(oldDocument, newDocument));
        });
    }

    @Override
    public int deleteDocuments(Document selector, int limit, Oplog oplog) {
        return exclusively(() -> super.deleteDocuments(selector, Math.max(limit, 0), oplog));
    }

    @Override
    public void removeDocument(Document document) {
        exclusively(() -> {
            storage.change(() -> super.removeDocument(document));
            return document;
        });
    }

    @Override
    protected void removeDocument(Object position) {
        storage.remove(data, ((DocumentPosition) position).key());
    }

    @Override
    public Document findAndModify(Document query) {
        return exclusively(() -> super.findAndModify(query));
    }

    // ---- structure

    @Override
    public void addIndex(Index<Object> index) {
        super.addIndex(index);
        if (index instanceof OrderedIndex ordered) {
            ordered.markBuilt();
        }
        noteIndexes();
    }

    @Override
    public void dropIndex(String indexName) {
        super.dropIndex(indexName);
        noteIndexes();
    }

    private void noteIndexes() {
        readable = getIndexes().stream().map(KeyedIndex.class::cast).toList();
    }

    /** The database forgets its indexes first, in a way of its own. */
    @Override
    public void drop() {}

    // ---- size

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {}

    /** Counted when asked for, which is seldom. */
    @Override
    protected int getDataSize() {
        long bytes = data.values().stream().mapToLong(value -> value.length).sum();
        return (int) Math.min(Integer.MAX_VALUE, bytes);
    }
}
