package pro.interviewai.app.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The same database by connections of its own: for what goes on whether or not anybody asks for anything. However many
 * requests wait for theirs, events are appended and handled, deadlines are met and claims are renewed.
 */
public record BackgroundStore(MongoClient client, String name) implements AutoCloseable {

    public MongoDatabase database() {
        return client.getDatabase(name);
    }

    public MongoTemplate template() {
        return new MongoTemplate(client, name);
    }

    @Override
    public void close() {
        client.close();
    }
}
