package pro.interviewai.embeddedmongo.backend;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pro.interviewai.embeddedmongo.storage.Storage;

/** Answers commands; a reply to a write goes out when the write is in the redo log. */
public final class StoredBackend extends H2Backend {

    private static final Logger log = LoggerFactory.getLogger(StoredBackend.class);
    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findandmodify");

    private final Storage storage;
    private final Map<String, StoredDatabase> opened;

    public StoredBackend(Storage storage) {
        this.storage = storage;
        this.opened = new ConcurrentHashMap<>();
        super(storage.store());
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return opened.computeIfAbsent(name, _ -> new StoredDatabase(name, storage, getCursorRegistry()));
    }

    List<StoredDatabase> databases() {
        return List.copyOf(opened.values());
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        opened.remove(name);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        String command = message.getDocument().keySet().iterator().next();
        Document reply = answer(message, command);
        if (WRITES.contains(command.toLowerCase(Locale.ROOT)) || storesItsResult(message.getDocument())) {
            storage.awaitDurable();
            storage.yieldToCheckpoint();
        }
        return reply;
    }

    private static boolean storesItsResult(Document command) {
        return command.get("pipeline") instanceof List<?> stages
                && !stages.isEmpty()
                && stages.getLast() instanceof Document last
                && (last.containsKey("$out") || last.containsKey("$merge"));
    }

    /** Errors become replies here: the base class logs each, with the documents of the command. */
    private Document answer(MongoMessage message, String command) {
        try {
            UnsupportedCommands.check(command, message.getDocument());
            return super.handleMessage(message);
        } catch (MongoServerException e) {
            return new Document("ok", 0.0).appendAll(WriteCommands.errorOf(e));
        } catch (RuntimeException e) {
            log.error("Command {} failed", command, e);
            return new Document("ok", 0.0)
                    .append("errmsg", "Internal error: " + e)
                    .append("code", 1)
                    .append("codeName", "InternalError");
        }
    }

    @Override
    public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
        if (!command.equals("hello")) {
            return super.handleCommand(channel, databaseName, command, query);
        }
        return super.handleCommand(channel, databaseName, "ismaster", query)
                .append("isWritablePrimary", true)
                .append("helloOk", true);
    }

    @Override
    public void close() {
        storage.close();
        super.close();
    }
}
