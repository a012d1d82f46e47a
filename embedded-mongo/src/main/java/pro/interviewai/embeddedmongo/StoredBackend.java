package pro.interviewai.embeddedmongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Sends each command through the storage's gates: reads freely, writes until durable, structure alone. */
final class StoredBackend extends H2Backend {
    private final Storage storage;

    /** One object per database, as the listing of databases asks for each of them anew. */
    private final Map<String, MongoDatabase> opened;

    StoredBackend(Storage storage) {
        this.storage = storage;
        this.opened = new ConcurrentHashMap<>();
        super(storage.store());
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return opened.computeIfAbsent(name, _ -> new StoredDatabase(name, getCursorRegistry(), storage));
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        opened.remove(name);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        String command = message.getDocument().keySet().iterator().next();
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "insert", "update", "findandmodify" -> {
                createMissing(message, command);
                yield storage.writing(() -> super.handleMessage(message));
            }
            case "delete" -> storage.writing(() -> super.handleMessage(message));
            case "create",
                    "createindexes",
                    "drop",
                    "dropindexes",
                    "deleteindexes",
                    "dropdatabase",
                    "renamecollection" -> storage.restructuring(() -> super.handleMessage(message));
            default -> super.handleMessage(message);
        };
    }

    private void createMissing(MongoMessage message, String command) {
        MongoDatabase database = resolveDatabase(message.getDatabaseName());
        String collection = Objects.toString(message.getDocument().get(command));
        if (database.resolveCollection(collection, false) == null) {
            storage.restructuring(() -> {
                if (database.resolveCollection(collection, false) == null) {
                    database.createCollectionOrThrowIfExists(collection);
                }
                return collection;
            });
        }
    }

    @Override
    public void close() {
        opened.clear();
    }
}
