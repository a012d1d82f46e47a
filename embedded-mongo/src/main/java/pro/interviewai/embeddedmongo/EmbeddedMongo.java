package pro.interviewai.embeddedmongo;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import pro.interviewai.embeddedmongo.backend.StoredBackend;
import pro.interviewai.embeddedmongo.backend.Upkeep;
import pro.interviewai.embeddedmongo.storage.DirectoryLock;
import pro.interviewai.embeddedmongo.storage.Storage;

/**
 * A MongoDB server inside this process, with its data in one folder: the single-node default of an installation that
 * names no real server. It is not a production database: one node, no authentication, no transactions, sessions or
 * change streams. What it acknowledges survives the death of the process and, with {@link Settings#powerLossSafe},
 * the loss of power.
 */
public final class EmbeddedMongo implements AutoCloseable {

    /** Clients keep one connection for each concurrent command, and a connection's thread waits for its write. */
    private static final int WORKER_THREADS = 128;

    /** Heap for pages that have been read. */
    private static final int CACHE_MEGABYTES = 32;

    private static final Duration EXPIRY_INTERVAL = Duration.ofMinutes(1);

    private final DirectoryLock lock;
    private final Upkeep upkeep;
    private final MongoServer server;
    private final String host;
    private final int port;
    private boolean closed;

    private EmbeddedMongo(DirectoryLock lock, Upkeep upkeep, MongoServer server, String host) {
        this.lock = lock;
        this.upkeep = upkeep;
        this.server = server;
        this.host = host;
        this.port = server.getLocalAddress().getPort();
    }

    /**
     * How a server is started.
     *
     * @param dataDir folder of the data, made if it is missing; one server at a time may use it
     * @param host address to listen on
     * @param port port to listen on, 0 for any free one
     * @param powerLossSafe whether each acknowledged write is forced to the device, at a price in speed
     */
    public record Settings(Path dataDir, String host, int port, boolean powerLossSafe) {

        /** On 127.0.0.1, any free port, safe against the death of the process. */
        public static Settings in(Path dataDir) {
            return new Settings(dataDir, "127.0.0.1", 0, false);
        }
    }

    /**
     * Starts a server, after making good what the last one had only logged.
     *
     * @throws UncheckedIOException if the folder is in use, cannot be read, or holds data of another kind
     */
    public static EmbeddedMongo start(Settings settings) {
        return start(settings, EXPIRY_INTERVAL);
    }

    /** Starts a server that looks for expired documents at the given interval. */
    static EmbeddedMongo start(Settings settings, Duration expiryInterval) {
        try {
            Files.createDirectories(settings.dataDir());
            DirectoryLock lock = DirectoryLock.acquire(settings.dataDir());
            try {
                return start(settings, lock, expiryInterval);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded MongoDB server cannot start: " + e.getMessage(), e);
        }
    }

    private static EmbeddedMongo start(Settings settings, DirectoryLock lock, Duration expiryInterval)
            throws IOException {
        Storage storage = Storage.open(settings.dataDir(), settings.powerLossSafe(), CACHE_MEGABYTES);
        try {
            StoredBackend backend = new StoredBackend(storage);
            MongoServer server = new MongoServer(backend);
            server.bind(new InetSocketAddress(settings.host(), settings.port()), 1, WORKER_THREADS);
            Upkeep upkeep = new Upkeep(storage, backend, expiryInterval);
            return new EmbeddedMongo(lock, upkeep, server, settings.host());
        } catch (RuntimeException e) {
            storage.close();
            throw e;
        }
    }

    /** Whether another server uses the folder. */
    public static boolean isInUse(Path dataDir) {
        return Files.isDirectory(dataDir) && DirectoryLock.isHeld(dataDir);
    }

    public int port() {
        return port;
    }

    /** For any MongoDB client, with UUIDs in their standard form. */
    public String connectionString() {
        return "mongodb://%s:%d/?uuidRepresentation=STANDARD".formatted(host, port);
    }

    /** Closes the connections, writes everything into the store's file and frees the folder. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            upkeep.close();
            server.shutdownNow();
            lock.close();
        }
    }
}
