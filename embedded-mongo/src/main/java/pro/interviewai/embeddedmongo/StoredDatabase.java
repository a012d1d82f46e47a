package pro.interviewai.embeddedmongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A database whose collections and indexes are maps of the store. */
final class StoredDatabase extends AbstractMongoDatabase<Position> {
    /** By this prefix the backend finds its databases again. */
    private static final String DATA_PREFIX = "databases.";

    private final Storage storage;
    private @Nullable Document beingCreated;

    StoredDatabase(String name, CursorRegistry cursors, Storage storage) {
        super(name, cursors);
        this.storage = storage;
        initializeNamespacesAndIndexes();
    }

    private String dataMap(String collection) {
        return DATA_PREFIX + getFullCollectionNamespace(collection);
    }

    private String indexMap(String collection, String index) {
        return getFullCollectionNamespace(collection) + "._index_" + index;
    }

    @Override
    protected MongoCollection<Position> openOrCreateCollection(String name, CollectionOptions options) {
        return new StoredCollection(this, name, options, cursorRegistry, storage, storage.openMap(dataMap(name)));
    }

    // Indexes.

    @Override
    protected void addIndex(Document description) {
        IndexSpec spec = IndexSpec.of(description);
        String collection = collectionOf(description);
        if (!isPrimaryKeyIndex(IndexSpec.keyOf(description))) {
            for (Document existing : descriptions(collection)) {
                boolean sameName = spec.name().equals(existing.get("name"));
                boolean sameIndex = spec.sameAs(IndexSpec.of(existing));
                if (sameName && sameIndex) {
                    return;
                }
                if (sameName) {
                    throw new MongoServerError(
                            ErrorCode.IndexKeySpecsConflict,
                            "An existing index has the same name as the requested index but other keys or options: "
                                    + spec.name());
                }
                if (sameIndex) {
                    throw new MongoServerError(
                            85,
                            "IndexOptionsConflict",
                            "Index already exists with a different name: " + existing.get("name"));
                }
            }
        }
        resolveOrCreateCollection(collection);
        beingCreated = description;
        try {
            super.addIndex(description);
        } catch (RuntimeException e) {
            storage.removeMap(indexMap(collection, spec.name()));
            throw e;
        } finally {
            beingCreated = null;
        }
    }

    @Override
    protected Index<Position> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        StoredCollection owner = collection(collection);
        return name.equals(IdIndex.NAME) ? new IdIndex(owner.data(), owner) : openIndex(owner, name);
    }

    @Override
    protected Index<Position> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return openIndex(collection(collection), name);
    }

    private OrderedIndex openIndex(StoredCollection owner, String name) {
        Document description = beingCreated != null ? beingCreated : description(owner.getCollectionName(), name);
        return new OrderedIndex(
                IndexSpec.of(description), storage.openMap(indexMap(owner.getCollectionName(), name)), owner);
    }

    private StoredCollection collection(String name) {
        return (StoredCollection) resolveCollection(name, true);
    }

    private String collectionOf(Document description) {
        return Objects.toString(description.get("ns"))
                .substring(getDatabaseName().length() + 1);
    }

    private List<Document> descriptions(String collection) {
        List<Document> found = new ArrayList<>();
        MongoCollection<Position> all = indexes.get();
        if (all != null) {
            all.handleQuery(new Document("ns", getFullCollectionNamespace(collection)))
                    .forEach(found::add);
        }
        return found;
    }

    private Document description(String collection, String index) {
        return descriptions(collection).stream()
                .filter(description -> index.equals(description.get("name")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No description of the index " + index));
    }

    /** The server's own version drops by name alone and so forgets indexes of other collections. */
    private Document dropIndexes(Document query) {
        String name = Objects.toString(query.get("dropIndexes"));
        Object wanted = query.get("index");
        MongoCollection<Position> collection = resolveCollection(name, false);
        if (collection != null) {
            List<Document> found = descriptions(name).stream()
                    .filter(index -> !isPrimaryKeyIndex(IndexSpec.keyOf(index)))
                    .filter(index -> "*".equals(wanted)
                            || Objects.equals(index.get("name"), wanted)
                            || Objects.equals(index.get("key"), wanted)
                            || wanted instanceof List<?> names && names.contains(index.get("name")))
                    .toList();
            if (found.isEmpty() && !"*".equals(wanted)) {
                throw new MongoServerError(ErrorCode.IndexNotFound, "index not found with name [" + wanted + "]");
            }
            for (Document index : found) {
                dropIndex(collection, Objects.toString(index.get("name")));
                Objects.requireNonNull(indexes.get()).removeDocument(index);
            }
        }
        return new Document("ok", 1.0);
    }

    @Override
    protected void dropIndex(MongoCollection<Position> collection, String index) {
        super.dropIndex(collection, index);
        storage.removeMap(indexMap(collection.getCollectionName(), index));
    }

    // Collections.

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        storage.removeMap(dataMap(name));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        StoredDatabase source = (StoredDatabase) from;
        String oldName = collection.getCollectionName();
        if (source != this) {
            throw new MongoServerError(
                    ErrorCode.IllegalOperation, "The embedded server renames collections only inside a database");
        }
        MongoCollection<Position> allIndexes = getOrCreateIndexesCollection();
        List<Document> moved = descriptions(oldName);
        moved.forEach(allIndexes::removeDocument);
        super.moveCollection(from, collection, newName);
        storage.renameMap(dataMap(oldName), dataMap(newName));
        for (Document index : moved) {
            index.put("ns", getFullCollectionNamespace(newName));
            allIndexes.addDocument(index);
            String indexName = Objects.toString(index.get("name"));
            storage.renameMap(indexMap(oldName, indexName), indexMap(newName, indexName));
        }
    }

    @Override
    protected long getStorageSize() {
        return storage.store().getFileStore().size();
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }

    // Commands that the server's own version answers wrongly.

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "dropindexes", "deleteindexes" -> dropIndexes(query);
            default -> super.handleCommand(channel, command, query, databases, oplog);
        };
    }
}
