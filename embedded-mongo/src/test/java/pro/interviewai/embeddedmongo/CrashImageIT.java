package pro.interviewai.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts a second server on a copy of the running server's files, which is what a kill would have left. */
class CrashImageIT {
    @TempDir
    Path folder;

    @TempDir
    Path copy;

    private EmbeddedMongo server;
    private MongoClient client;
    private MongoDatabase database;

    @BeforeEach
    void start() {
        server = EmbeddedMongo.start(EmbeddedMongo.Settings.in(folder));
        client = MongoClients.create(server.connectionString());
        database = client.getDatabase("app");
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private void afterACrash(Consumer<MongoDatabase> check) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        try (EmbeddedMongo second = EmbeddedMongo.start(EmbeddedMongo.Settings.in(copy));
                MongoClient other = MongoClients.create(second.connectionString())) {
            check.accept(other.getDatabase("app"));
        }
    }

    @Test
    void givenAnIndexThatWasRefused_whenItsCollectionIsWritten_thenTheWritesSurvive() throws IOException {
        IndexModel unsupported = new IndexModel(Indexes.hashed("b"));
        assertThatThrownBy(() -> database.getCollection("things")
                        .createIndexes(List.of(new IndexModel(Indexes.ascending("a")), unsupported)))
                .isInstanceOf(MongoCommandException.class);
        database.getCollection("things").insertOne(new Document("_id", 1).append("a", 7));

        afterACrash(image -> assertThat(image.getCollection("things").find(Filters.eq("a", 7)))
                .containsExactly(new Document("_id", 1).append("a", 7)));
    }

    @Test
    void aResultWrittenByAnAggregationSurvives() throws IOException {
        database.getCollection("things").insertMany(List.of(new Document("_id", 1), new Document("_id", 2)));
        database.getCollection("things")
                .aggregate(List.of(Aggregates.match(Filters.gt("_id", 1)), Aggregates.out("chosen")))
                .toCollection();
        database.getCollection("things")
                .aggregate(List.of(Aggregates.match(Filters.lt("_id", 2)), Aggregates.merge("chosen")))
                .toCollection();

        afterACrash(image -> assertThat(image.getCollection("chosen").find())
                .containsExactlyInAnyOrder(new Document("_id", 1), new Document("_id", 2)));
    }

    @Test
    void aRenamedAndAgainMadeCollectionKeepsBothContents() throws IOException {
        database.getCollection("old").createIndex(Indexes.ascending("a"));
        database.getCollection("old").insertOne(new Document("_id", 1).append("a", 1));
        database.getCollection("old").renameCollection(new com.mongodb.MongoNamespace("app", "new"));
        database.getCollection("old").insertOne(new Document("_id", 2).append("a", 1));
        database.getCollection("new").insertOne(new Document("_id", 3).append("a", 1));

        afterACrash(image -> {
            assertThat(image.getCollection("old").find()).extracting("_id").containsExactly(2);
            assertThat(image.getCollection("new").find(Filters.eq("a", 1)))
                    .extracting("_id")
                    .containsExactly(1, 3);
            assertThat(image.getCollection("new").listIndexes())
                    .extracting(index -> index.getString("name"))
                    .containsExactly("_id_", "a_1");
        });
    }
}
