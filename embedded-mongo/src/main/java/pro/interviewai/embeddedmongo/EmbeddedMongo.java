package pro.interviewai.embeddedmongo;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/**
 * A MongoDB server inside the process, for the default start of the product. It keeps its data in one folder and answers
 * a write when the write is in the file, so a killed process loses nothing that was acknowledged.
 *
 * <p>It is a single node of limited reach and not a production database: no users, no TLS, no replication, no
 * transactions, no change streams. Anything that works against it works against a real server, by another connection
 * string and no other change.
 */
public final class EmbeddedMongo implements AutoCloseable {
    /** A connection has a thread of its own up to this number, so that none waits for another's disk. */
    private static final int CONNECTION_THREADS = 128;

    private final Storage storage;
    private final MongoServer server;
    private final InetSocketAddress address;

    /**
     * What a server needs to know.
     *
     * @param dataDir the folder of the data, created if missing; one process can hold it
     * @param host the address to listen on, {@code 127.0.0.1} unless others shall reach it
     * @param port the port to listen on, 0 for any that is free
     * @param powerLossSafe whether a write waits until the medium has it, and not only the operating system; costs
     *     several times the latency
     */
    public record Settings(Path dataDir, String host, int port, boolean powerLossSafe) {
        /** The default settings: this machine only, any free port, safe against the end of the process. */
        public static Settings in(Path dataDir) {
            return new Settings(dataDir, "127.0.0.1", 0, false);
        }
    }

    private EmbeddedMongo(Settings settings) throws IOException {
        DataFolder folder = DataFolder.lock(settings.dataDir());
        try {
            storage = Storage.open(folder, settings.powerLossSafe());
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
        server = new MongoServer(new StoredBackend(storage));
        try {
            server.bind(new InetSocketAddress(settings.host(), settings.port()), 1, CONNECTION_THREADS);
            address = server.getLocalAddress();
        } catch (RuntimeException e) {
            storage.close();
            throw e;
        }
    }

    /**
     * Opens the folder, brings it to its last acknowledged state and listens.
     *
     * @throws IllegalStateException if the folder is in use, or its files are damaged or of another kind
     * @throws UncheckedIOException if the folder cannot be read or written
     */
    public static EmbeddedMongo start(Settings settings) {
        try {
            return new EmbeddedMongo(settings);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded server cannot use " + settings.dataDir(), e);
        }
    }

    /** The string by which a MongoDB driver connects. */
    public String connectionString() {
        return "mongodb://" + address.getHostString() + ":" + port() + "/?uuidRepresentation=standard";
    }

    /** The port on which the server listens. */
    public int port() {
        return address.getPort();
    }

    /** Ends the connections and leaves the folder so that the next start has nothing to repeat. */
    @Override
    public void close() {
        server.shutdownNow();
        try {
            storage.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded server could not be closed in order", e);
        }
    }
}
