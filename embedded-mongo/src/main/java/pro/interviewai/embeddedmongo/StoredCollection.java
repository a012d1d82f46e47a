package pro.interviewai.embeddedmongo;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection over a map from the key of {@code _id} to BSON bytes. Writers hold the collection's lock; readers take no
 * lock at all and work on the snapshots that the store's maps are.
 */
final class StoredCollection extends AbstractMongoCollection<Position> {
    private final Storage storage;
    private final MVMap<byte[], byte[]> data;
    private final ReentrantLock writers;
    private final JournalRecord record = new JournalRecord();
    private final List<Runnable> afterUpdate = new ArrayList<>();
    private volatile List<OrderedIndex> orderedIndexes = List.of();
    private boolean onlyFirst;

    StoredCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            Storage storage,
            MVMap<byte[], byte[]> data) {
        super(database, name, options, cursors);
        this.storage = storage;
        this.data = data;
        this.writers = storage.newWriterLock();
    }

    MVMap<byte[], byte[]> data() {
        return data;
    }

    List<OrderedIndex> orderedIndexes() {
        return orderedIndexes;
    }

    /** Whether the document fulfils the query, by the server's own matcher (one per call, as it keeps state). */
    boolean matches(Document document, Document query) {
        return new DefaultQueryMatcher().matches(document, query);
    }

    @Override
    protected boolean documentMatchesQuery(Document document, Document query) {
        return matches(document, query);
    }

    // Writing: each operation under the lock, with all its changes in one record of the log.

    private <T> T exclusively(Supplier<T> operation) {
        writers.lock();
        try {
            return operation.get();
        } finally {
            if (writers.getHoldCount() == 1) {
                storage.log(record);
            }
            writers.unlock();
        }
    }

    void put(MVMap<byte[], byte[]> map, byte[] key, byte[] value) {
        map.put(key, value);
        record.add(map.getId(), key, value);
    }

    void remove(MVMap<byte[], byte[]> map, byte[] key) {
        if (map.remove(key) != null) {
            record.add(map.getId(), key, null);
        }
    }

    /** Does something when the changed document itself has been stored. */
    void afterUpdate(Runnable action) {
        afterUpdate.add(action);
    }

    @Override
    public void addDocument(Document document) {
        exclusively(() -> {
            super.addDocument(document);
            return document;
        });
    }

    @Override
    public void removeDocument(Document document) {
        exclusively(() -> {
            super.removeDocument(document);
            return document;
        });
    }

    @Override
    public List<Document> insertDocuments(List<Document> documents, boolean isOrdered) {
        return exclusively(() -> super.insertDocuments(documents, isOrdered));
    }

    @Override
    public Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean isMulti, boolean isUpsert, Oplog oplog) {
        return exclusively(() -> {
            onlyFirst = !isMulti;
            try {
                return super.updateDocuments(selector, update, filters, isMulti, isUpsert, oplog);
            } finally {
                onlyFirst = false;
            }
        });
    }

    @Override
    public int deleteDocuments(Document selector, int limit, Oplog oplog) {
        return exclusively(() -> super.deleteDocuments(selector, limit, oplog));
    }

    @Override
    public Document findAndModify(Document query) {
        return exclusively(() -> super.findAndModify(query));
    }

    @Override
    protected Position addDocumentInternal(Document document) {
        Position position = getIdField() == null ? new Position(KeyString.of(UUID.randomUUID())) : position(document);
        put(data, position.key(), DocumentBytes.encode(document));
        return position;
    }

    @Override
    protected void handleUpdate(Position position, Document before, Document after) {
        put(data, position.key(), DocumentBytes.encode(after));
        afterUpdate.forEach(Runnable::run);
        afterUpdate.clear();
    }

    @Override
    protected void removeDocument(Position position) {
        remove(data, position.key());
    }

    // Indexes.

    @Override
    public void addIndex(Index<Position> index) {
        exclusively(() -> {
            super.addIndex(index);
            return index;
        });
        refreshIndexes();
    }

    @Override
    public void dropIndex(String indexName) {
        super.dropIndex(indexName);
        refreshIndexes();
    }

    private void refreshIndexes() {
        orderedIndexes = getIndexes().stream()
                .filter(OrderedIndex.class::isInstance)
                .map(OrderedIndex.class::cast)
                .toList();
    }

    @Override
    public void drop() {
        super.drop();
        storage.forget(writers);
    }

    // Reading.

    Position position(Document document) {
        return new Position(KeyString.of(document.get(requireNonNull(getIdField()))));
    }

    @Override
    protected @Nullable Document getDocument(Position position) {
        byte[] bytes = data.get(position.key());
        return bytes == null ? null : DocumentBytes.decode(bytes);
    }

    @Override
    protected @Nullable Position findDocumentPosition(Document document) {
        if (getIdField() != null) {
            return position(document);
        }
        return streamAllDocumentsWithPosition()
                .filter(stored -> stored.getDocument().equals(document))
                .map(DocumentWithPosition::getPosition)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected Stream<DocumentWithPosition<Position>> streamAllDocumentsWithPosition() {
        return data.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(
                        DocumentBytes.decode(entry.getValue()), new Position(entry.getKey())));
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document orderBy,
            int numberToSkip,
            int numberToReturn,
            int batchSize,
            @Nullable Document fieldSelector) {
        Stream<Document> all = streamAllDocumentsWithPosition().map(DocumentWithPosition::getDocument);
        return matchDocumentsFromStream(all, query, orderBy, numberToSkip, numberToReturn, batchSize, fieldSelector);
    }

    @Override
    public int count() {
        return data.size();
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {}

    @Override
    protected int getDataSize() {
        return (int) Math.min(
                Integer.MAX_VALUE,
                data.values().stream().mapToLong(bytes -> bytes.length).sum());
    }
}
