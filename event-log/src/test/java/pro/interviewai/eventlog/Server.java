package pro.interviewai.eventlog;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.InetSocketAddress;
import java.util.UUID;
import org.bson.UuidRepresentation;

/** One server for all tests of a run; each test takes a database of its own. */
final class Server {
    private static final MongoServer SERVER = new MongoServer(H2Backend.inMemory());
    private static final InetSocketAddress ADDRESS = SERVER.bind();
    private static final MongoClient CLIENT = client(port());

    private Server() {}

    static int port() {
        return ADDRESS.getPort();
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
}
