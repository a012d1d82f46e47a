package pro.interviewai.app.store;

import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import pro.interviewai.api.health.HealthCheck;

/** Asks the store for a sign of life. */
final class StoreHealth implements HealthCheck {
    private static final long TIMEOUT_MILLIS = 1_000;

    private final MongoDatabase database;

    StoreHealth(MongoDatabase database) {
        this.database = database.withTimeout(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public String name() {
        return "store";
    }

    @Override
    public Result check() {
        var start = System.nanoTime();
        database.runCommand(new Document("ping", 1));
        return new Result(true, "answered in %.1f ms".formatted((System.nanoTime() - start) / 1e6));
    }
}
