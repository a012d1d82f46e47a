package pro.interviewai.embeddedmongo.backend;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import pro.interviewai.embeddedmongo.index.IdIndex;
import pro.interviewai.embeddedmongo.index.IndexSpec;
import pro.interviewai.embeddedmongo.index.OrderedIndex;
import pro.interviewai.embeddedmongo.storage.Storage;

/** A database whose collections and indexes are ordered maps; changes of structure run alone. */
final class StoredDatabase extends H2Database {

    /** Well within what clients wait for an answer. */
    private static final Duration COMPACT_TIMEOUT = Duration.ofSeconds(1);

    private static final String DATA_PREFIX = "databases.";
    private static final String META_PREFIX = "meta.";
    private static final String INDEX_INFIX = "._index_";
    private static final int DEFAULT_BATCH = 101;

    private final Storage storage;
    /** The description of the index being made; the base class hands on only a part of it. */
    private @Nullable Document pending;

    StoredDatabase(String name, Storage storage, CursorRegistry cursors) {
        this.storage = storage;
        super(name, storage.store(), cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        MVMap<byte[], byte[]> data = storage.map(DATA_PREFIX + getFullCollectionNamespace(name));
        return new StoredCollection(this, name, options, cursorRegistry, data, storage);
    }

    @Override
    protected MongoCollection<Object> resolveOrCreateCollection(String name) {
        MongoCollection<Object> existing = resolveCollection(name, false);
        return existing != null ? existing : storage.restructure(() -> super.resolveOrCreateCollection(name));
    }

    @Override
    public MongoCollection<Object> createCollectionOrThrowIfExists(String name, CollectionOptions options) {
        return storage.restructure(() -> super.createCollectionOrThrowIfExists(name, options));
    }

    /** All of the database's collections but its own. */
    List<StoredCollection> storedCollections() {
        List<StoredCollection> collections = new ArrayList<>();
        for (String map : storage.store().getMapNames()) {
            String prefix = DATA_PREFIX + getDatabaseName() + ".";
            if (map.startsWith(prefix)
                    && resolveCollection(map.substring(prefix.length()), false) instanceof StoredCollection collection
                    && !collection.getCollectionName().startsWith("system.")) {
                collections.add(collection);
            }
        }
        return collections;
    }

    // ---- indexes

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        if (isPrimaryKeyIndex(new Document(keys.getFirst().getKey(), 1)) && keys.size() == 1) {
            return new IdIndex(name, storage.map(DATA_PREFIX + getFullCollectionNamespace(collection)));
        }
        return orderedIndex(collection, name);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return orderedIndex(collection, name);
    }

    private OrderedIndex orderedIndex(String collection, String name) {
        Document description = pending != null ? pending : describe(collection, name);
        return new OrderedIndex(
                IndexSpec.parse(Objects.requireNonNull(description)), storage.map(indexMap(collection, name)), storage);
    }

    private @Nullable Document describe(String collection, String name) {
        return describe(new Document("ns", getFullCollectionNamespace(collection)).append("name", name)).stream()
                .findFirst()
                .orElse(null);
    }

    private List<Document> describe(Document filter) {
        MongoCollection<Object> all = indexes.get();
        return all == null ? List.of() : all.handleQueryAsStream(filter).toList();
    }

    private String indexMap(String collection, String name) {
        return getFullCollectionNamespace(collection) + INDEX_INFIX + name;
    }

    /** Does nothing if the index is there already, and refuses another one under its name or on its keys. */
    @Override
    protected void addIndex(Document description) {
        IndexSpec spec = IndexSpec.parse(description);
        String namespace = Fields.string(description, "ns");
        for (Document existing : describe(new Document("ns", namespace))) {
            IndexSpec other = IndexSpec.parse(existing);
            boolean same = spec.sameKeysAs(other) && (spec.keyPattern().equals("_id:1 ") || spec.sameOptionsAs(other));
            if (same && spec.name().equals(other.name())) {
                return;
            }
            if (spec.name().equals(other.name())) {
                throw new MongoServerError(
                        86,
                        "IndexKeySpecsConflict",
                        "An existing index has the same name as the requested index. Requested index: " + description
                                + ", existing index: " + existing);
            }
            if (same) {
                throw new MongoServerError(
                        85, "IndexOptionsConflict", "Index already exists with a different name: " + other.name());
            }
        }
        storage.restructure(() -> {
            build(description, namespace.substring(getDatabaseName().length() + 1), spec.name());
            return description;
        });
    }

    private void build(Document description, String collection, String name) {
        pending = description;
        try {
            super.addIndex(description);
        } catch (RuntimeException e) {
            storage.store().removeMap(indexMap(collection, name));
            throw e;
        } finally {
            pending = null;
        }
    }

    private Document createIndexes(Document command) {
        String name = Fields.string(command, "createIndexes");
        boolean created = resolveCollection(name, false) == null;
        MongoCollection<Object> collection = resolveOrCreateCollection(name);
        int before = collection.getNumIndexes();
        for (Object description : Fields.list(command, "indexes")) {
            Document index = ((Document) description).clone();
            index.put("ns", getFullCollectionNamespace(name));
            addIndex(index);
        }
        return new Document("numIndexesBefore", before)
                .append("numIndexesAfter", collection.getNumIndexes())
                .append("createdCollectionAutomatically", created)
                .append("ok", 1.0);
    }

    /** The base class looks at the indexes of all collections here, and forgets those of others by their name. */
    private Document dropIndexes(Document command) {
        String name = Fields.string(command, "dropIndexes");
        MongoCollection<Object> collection = resolveCollection(name, false);
        if (collection == null) {
            throw new MongoServerError(26, "NamespaceNotFound", "ns not found " + getFullCollectionNamespace(name));
        }
        Object wanted = command.get("index");
        int before = collection.getNumIndexes();
        List<Document> dropped = describe(new Document("ns", collection.getFullName())).stream()
                .filter(index -> !"_id_".equals(index.get("name")))
                .filter(index -> "*".equals(wanted)
                        || Fields.string(index, "name").equals(wanted)
                        || Fields.document(index, "key").equals(wanted)
                        || wanted instanceof List<?> names && names.contains(index.get("name")))
                .toList();
        if ("_id_".equals(wanted)) {
            throw new MongoServerError(72, "InvalidOptions", "cannot drop _id index");
        }
        if (dropped.isEmpty() && !"*".equals(wanted)) {
            throw new IndexNotFoundException("index not found with name [" + wanted + "]");
        }
        for (Document index : dropped) {
            dropIndex(collection, Fields.string(index, "name"));
            Objects.requireNonNull(indexes.get()).deleteDocuments(index, 1);
        }
        return new Document("nIndexesWas", before).append("ok", 1.0);
    }

    // ---- dropping and renaming

    @Override
    public void dropCollection(String name, Oplog oplog) {
        storage.restructure(() -> {
            super.dropCollection(name, oplog);
            return name;
        });
    }

    /** Not the base class's way: it removes the maps of every database whose name starts like this one's. */
    @Override
    public void drop(Oplog oplog) {
        storage.restructure(() -> {
            storedCollections().forEach(collection -> dropCollection(collection.getCollectionName(), oplog));
            String own = getDatabaseName() + ".";
            for (String map : storage.store().getMapNames()) {
                if (map.startsWith(DATA_PREFIX + own) || map.startsWith(META_PREFIX + own) || map.startsWith(own)) {
                    storage.store().removeMap(map);
                }
            }
            return own;
        });
    }

    /** The base class leaves the maps under the old name, to be missing after the next start. */
    @Override
    public void moveCollection(MongoDatabase oldDatabase, MongoCollection<?> collection, String newName) {
        if (oldDatabase != this) {
            throw new MongoServerError(20, "IllegalOperation", "renaming into another database is not supported");
        }
        storage.restructure(() -> {
            String oldFull = collection.getFullName();
            String newFull = getFullCollectionNamespace(newName);
            renameMap(DATA_PREFIX + oldFull, DATA_PREFIX + newFull);
            for (Document index : describe(new Document("ns", oldFull))) {
                renameMap(oldFull + INDEX_INFIX + index.get("name"), newFull + INDEX_INFIX + index.get("name"));
            }
            super.moveCollection(oldDatabase, collection, newName);
            return newFull;
        });
    }

    private void renameMap(String from, String to) {
        if (storage.store().hasMap(from)) {
            storage.store().renameMap(storage.map(from), to);
        }
    }

    // ---- commands

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databaseResolver, Oplog oplog) {
        WriteCommands writes = new WriteCommands(name -> (StoredCollection) resolveOrCreateCollection(name), oplog);
        Supplier<Document> base = () -> super.handleCommand(channel, command, query, databaseResolver, oplog);
        return switch (command) {
            case "compact" -> new Document("ok", 1.0).append("done", storage.overwriteDeleted(COMPACT_TIMEOUT));
            case "insert" -> writes.insert(query);
            case "update" ->
                writes.update(query, single -> super.handleCommand(channel, command, single, databaseResolver, oplog));
            case "delete" ->
                resolveCollection(Fields.string(query, "delete"), false) == null
                        ? new Document("n", 0).append("ok", 1.0)
                        : writes.delete(query);
            case "createIndexes" -> storage.restructure(() -> createIndexes(query));
            case "dropIndexes" -> storage.restructure(() -> dropIndexes(query));
            case "find" -> {
                if (Boolean.TRUE.equals(query.get("singleBatch"))) {
                    query.remove("batchSize");
                } else {
                    query.putIfAbsent("batchSize", DEFAULT_BATCH);
                }
                yield base.get();
            }
            case "aggregate" -> aggregate(query, base);
            default -> base.get();
        };
    }

    private Document aggregate(Document query, Supplier<Document> base) {
        if (!(query.get("pipeline") instanceof List<?> stages)
                || stages.isEmpty()
                || !(stages.getFirst() instanceof Document source)
                || !(query.get("aggregate") instanceof String name)
                || !(resolveCollection(name, false) instanceof StoredCollection collection)) {
            return base.get();
        }
        CountPipeline count = CountPipeline.of(stages);
        if (count != null) {
            return count.reply(collection);
        }
        Document filter = (Document) source.get("$match");
        return collection.withPushedFilter(filter, base);
    }
}
