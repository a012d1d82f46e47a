package pro.interviewai.app.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The same database by connections of its own: for what goes on whether or not anybody asks for anything. However many
 * requests wait for theirs, events are appended and handled, deadlines are met and claims are renewed.
 */
public final class BackgroundStore implements AutoCloseable {
    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoTemplate template;

    /** @param name of the database */
    BackgroundStore(MongoClient client, String name) {
        this.client = client;
        this.database = client.getDatabase(name);
        this.template = new MongoTemplate(client, name);
    }

    public MongoClient client() {
        return client;
    }

    public MongoDatabase database() {
        return database;
    }

    public MongoTemplate template() {
        return template;
    }

    @Override
    public void close() {
        client.close();
    }
}
