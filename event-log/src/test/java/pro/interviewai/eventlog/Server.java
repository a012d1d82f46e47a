package pro.interviewai.eventlog;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.UuidRepresentation;
import pro.interviewai.embeddedmongo.EmbeddedMongo;

/** One server for all tests of a run; each test takes a database of its own. */
final class Server {
    private static final Path FOLDER = folder();
    private static final EmbeddedMongo SERVER = EmbeddedMongo.start(EmbeddedMongo.Settings.in(FOLDER));
    private static final MongoClient CLIENT = client(SERVER.port());

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Server::stop));
    }

    private Server() {}

    static int port() {
        return SERVER.port();
    }

    static MongoClient client() {
        return CLIENT;
    }

    static MongoClient client(int port) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString("mongodb://127.0.0.1:" + port))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
    }

    static MongoDatabase database() {
        return CLIENT.getDatabase("t" + UUID.randomUUID().toString().replace("-", ""));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("event-log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop() {
        CLIENT.close();
        SERVER.close();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
