package pro.interviewai.app;

import com.mongodb.ConnectionString;
import org.jspecify.annotations.Nullable;
import pro.interviewai.embeddedmongo.EmbeddedMongo;

/** The store in use; the embedded one runs as long as this is open. */
record Store(ConnectionString connectionString, @Nullable EmbeddedMongo embedded) implements AutoCloseable {
    static Store open(AppProperties properties) {
        var uri = properties.mongodbUri();
        if (uri != null && !uri.isBlank()) {
            return new Store(new ConnectionString(uri), null);
        }
        var settings = properties.embedded();
        var embedded = EmbeddedMongo.start(
                EmbeddedMongo.Settings.in(properties.dataDir().resolve("store"))
                        .withPort(settings.port())
                        .withPowerLossSafe(settings.powerLossSafe()));
        var local = "mongodb://127.0.0.1:%d/interviewai?uuidRepresentation=STANDARD".formatted(embedded.port());
        return new Store(new ConnectionString(local), embedded);
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
