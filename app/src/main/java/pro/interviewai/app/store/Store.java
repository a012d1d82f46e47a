package pro.interviewai.app.store;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pro.interviewai.app.AppProperties;
import pro.interviewai.embeddedmongo.EmbeddedMongo;

/** The store in use; the embedded one runs as long as this is open. */
public record Store(
        ConnectionString connectionString, @Nullable EmbeddedMongo embedded) implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final String DATABASE = "interviewai";

    static Store open(AppProperties properties) {
        var uri = properties.mongodbUri();
        if (uri != null && !uri.isBlank()) {
            return new Store(new ConnectionString(uri), null);
        }
        var settings = properties.embedded();
        var embedded = EmbeddedMongo.start(new EmbeddedMongo.Settings(
                folder(properties.dataDir()), LOOPBACK, settings.port(), settings.powerLossSafe()));
        var local = "mongodb://%s:%d/%s?uuidRepresentation=STANDARD".formatted(LOOPBACK, embedded.port(), DATABASE);
        return new Store(new ConnectionString(local), embedded);
    }

    /** Where the embedded one keeps its files. */
    public static Path folder(Path dataDir) {
        return dataDir.resolve("store");
    }

    /** The database that the connection string names, else {@value #DATABASE}. */
    String database() {
        return Objects.requireNonNullElse(connectionString.getDatabase(), DATABASE);
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }

    @Override
    public String toString() {
        return embedded == null ? "Store[remote]" : "Store[embedded]";
    }
}
