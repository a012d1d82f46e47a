package pro.interviewai.eventlog;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * The collections that make up the log and what Axon keeps beside it: {@code commits}, {@code snapshots},
 * {@code subject_keys}, {@code nodes}, {@code tokens}, {@code sagas}, {@code dead_letters}.
 *
 * <p>All are written with {@code w: majority, j: true} and read with majority concern from the primary: on a replica set
 * what was acknowledged survives a change of primary, and a position is never seen before its predecessor. On a single
 * server, the embedded one included, these settings change nothing.
 */
public final class EventLogCollections {
    static final String COMMITS = "commits";

    private final MongoDatabase database;

    public EventLogCollections(MongoDatabase database) {
        this.database = database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
    }

    /** The database with the concerns named above, for other collections that need them. */
    public MongoDatabase database() {
        return database;
    }

    public MongoCollection<Document> subjectKeys() {
        return database.getCollection("subject_keys");
    }

    /** What axon-mongo's token store, saga store and dead-letter queue stand on. */
    public MongoTemplate axonTemplate() {
        return DefaultMongoTemplate.builder()
                .mongoDatabase(database)
                .domainEventsCollectionName(COMMITS)
                .snapshotEventsCollectionName("snapshots")
                .trackingTokensCollectionName("tokens")
                .sagasCollectionName("sagas")
                .deadLetterCollectionName("dead_letters")
                .build();
    }

    public MongoCollection<RawBsonDocument> commits() {
        return database.getCollection(COMMITS, RawBsonDocument.class);
    }

    public MongoCollection<Document> nodes() {
        return database.getCollection("nodes");
    }

    MongoCollection<Document> snapshots() {
        return database.getCollection("snapshots");
    }

    void ensureIndexes() {
        commits()
                .createIndex(
                        Indexes.ascending("st.a", "st.s"),
                        new IndexOptions().unique(true).name("stream"));
        commits()
                .createIndex(
                        Indexes.ascending("c"), new IndexOptions().unique(true).name("commit"));
    }
}
