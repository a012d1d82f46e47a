package pro.interviewai.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.testing.Patience;

class EmbeddedMongoIT {

    @TempDir
    Path data;

    private EmbeddedMongo server;
    private MongoClient client;
    private MongoDatabase database;
    private MongoCollection<Document> things;

    @BeforeEach
    void start() {
        server = EmbeddedMongo.start(EmbeddedMongo.Settings.in(data), Duration.ofMillis(100));
        client = MongoClients.create(server.connectionString());
        database = client.getDatabase("app");
        things = database.getCollection("things");
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private void restart() {
        stop();
        start();
    }

    @Test
    void everythingWrittenIsThereAfterARestart() {
        things.createIndex(Indexes.ascending("n"));
        for (int i = 0; i < 500; i++) {
            things.insertOne(new Document("_id", i).append("n", i % 7));
        }
        things.updateMany(Filters.eq("n", 3), Updates.set("n", 33));
        things.deleteMany(Filters.eq("n", 4));
        long threes = things.countDocuments(Filters.eq("n", 33));

        restart();

        assertThat(things.countDocuments()).isEqualTo(500 - 71);
        assertThat(things.countDocuments(Filters.eq("n", 33))).isEqualTo(threes).isEqualTo(71);
        assertThat(things.listIndexes())
                .extracting(index -> index.getString("name"))
                .containsExactly("_id_", "n_1");
    }

    @Test
    void givenAUniqueIndex_whenAKeyIsTaken_thenTheErrorNamesTheIndex() {
        things.createIndex(
                Indexes.compoundIndex(Indexes.ascending("a"), Indexes.descending("b")),
                new IndexOptions().unique(true));
        things.insertOne(new Document("a", 1).append("b", 2));
        things.insertOne(new Document("a", 1).append("b", 3));

        assertThatThrownBy(() -> things.insertOne(new Document("a", 1L).append("b", 2.0)))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("index: a_1_b_-1 ")
                .satisfies(e -> assertThat(((MongoWriteException) e).getError().getCode())
                        .isEqualTo(11000));
        assertThatThrownBy(() -> things.updateOne(Filters.eq("b", 3), Updates.set("b", 2)))
                .hasMessageContaining("E11000");
        assertThatThrownBy(() -> {
                    things.insertOne(new Document("_id", "x"));
                    things.insertOne(new Document("_id", "x"));
                })
                .hasMessageContaining("index: _id_ ");
    }

    @Test
    void givenAUniqueIndexOnTwoFieldsOfAnArray_whenElementsCross_thenOnlyRealPairsConflict() {
        things.createIndex(Indexes.ascending("st.a", "st.s"), new IndexOptions().unique(true));
        things.insertOne(commit(1, "A", 0, "B", 5));
        things.insertOne(commit(2, "A", 5, "B", 0));

        assertThatThrownBy(() -> things.insertOne(commit(3, "C", 0, "B", 5)))
                .hasMessageContaining("index: st.a_1_st.s_1");
        assertThat(things.find(Filters.elemMatch(
                        "st", Filters.and(Filters.eq("a", "A"), Filters.gte("s", 5), Filters.lt("s", 9)))))
                .extracting(found -> found.get("_id"))
                .containsExactly(2);
        assertThat(things.countDocuments(Filters.and(Filters.eq("st.a", "A"), Filters.eq("st.s", 5))))
                .isEqualTo(2);
    }

    private static Document commit(int id, String a1, int s1, String a2, int s2) {
        return new Document("_id", id)
                .append("st", List.of(new Document("a", a1).append("s", s1), new Document("a", a2).append("s", s2)));
    }

    @Test
    void givenAUniquePartialIndex_thenOnlyMatchingDocumentsConflict() {
        things.createIndex(
                Indexes.ascending("mail"),
                new IndexOptions().unique(true).partialFilterExpression(new Document("active", true)));
        things.insertOne(new Document("_id", 1).append("mail", "a").append("active", true));
        things.insertOne(new Document("_id", 2).append("mail", "a").append("active", false));

        assertThatThrownBy(() -> things.updateOne(Filters.eq("_id", 2), Updates.set("active", true)))
                .hasMessageContaining("E11000");
        things.updateOne(Filters.eq("_id", 1), Updates.set("active", false));
        things.updateOne(Filters.eq("_id", 2), Updates.set("active", true));
        assertThat(things.countDocuments(Filters.eq("mail", "a"))).isEqualTo(2);
    }

    @Test
    void givenAGuardThatDoesNotMatch_whenUpserting_thenTheWriteIsRefusedAsADuplicate() {
        UpdateOptions upsert = new UpdateOptions().upsert(true);
        assertThat(things.updateOne(guarded("x", 5), Updates.set("at", 5), upsert)
                        .getUpsertedId())
                .isNotNull();
        assertThat(things.updateOne(guarded("x", 7), Updates.set("at", 7), upsert)
                        .getModifiedCount())
                .isEqualTo(1);

        assertThatThrownBy(() -> things.updateOne(guarded("x", 7), Updates.set("at", 7), upsert))
                .satisfies(e -> assertThat(((MongoWriteException) e).getError().getCode())
                        .isEqualTo(11000));
        assertThat(things.find().first()).isEqualTo(new Document("_id", "x").append("at", 7));
    }

    private static org.bson.conversions.Bson guarded(String id, int position) {
        return Filters.and(Filters.eq("_id", id), Filters.lt("at", position));
    }

    @Test
    void givenAnOrderedBatch_whenAStatementFails_thenTheRestIsNotRun() {
        assertThatThrownBy(() -> things.insertMany(List.of(
                        new Document("_id", 1),
                        new Document("_id", 2),
                        new Document("_id", 1),
                        new Document("_id", 3))))
                .isInstanceOf(MongoBulkWriteException.class)
                .satisfies(e -> {
                    MongoBulkWriteException failure = (MongoBulkWriteException) e;
                    assertThat(failure.getWriteErrors().getFirst().getIndex()).isEqualTo(2);
                    assertThat(failure.getWriteResult().getInsertedCount()).isEqualTo(2);
                });
        things.createIndex(
                Indexes.ascending("u"), new IndexOptions().unique(true).sparse(true));
        things.updateOne(Filters.eq("_id", 1), Updates.set("u", 1));
        assertThatThrownBy(() -> things.bulkWrite(List.of(
                        new UpdateOneModel<>(Filters.eq("_id", 2), Updates.set("u", 1)),
                        new UpdateOneModel<>(Filters.eq("_id", 2), Updates.set("later", true)),
                        new InsertOneModel<>(new Document("_id", 9)))))
                .isInstanceOf(MongoBulkWriteException.class);
        assertThat(things.find()).containsExactly(new Document("_id", 1).append("u", 1), new Document("_id", 2));
    }

    @Test
    void findAndModifyReturnsTheDocumentBeforeOrAfter() {
        FindOneAndUpdateOptions counting =
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        for (int i = 1; i <= 3; i++) {
            Document counted = things.findOneAndUpdate(Filters.eq("_id", "c"), Updates.inc("n", 1), counting);
            assertThat(counted).isEqualTo(new Document("_id", "c").append("n", i));
        }
        assertThat(things.findOneAndDelete(Filters.eq("n", 3))).isNotNull();
        assertThat(things.findOneAndUpdate(Filters.eq("n", 3), Updates.inc("n", 1)))
                .isNull();
    }

    @Test
    void indexesAreMadeOnceAndDropAlone() {
        MongoCollection<Document> others = database.getCollection("others");
        for (MongoCollection<Document> each : List.of(things, others, things)) {
            each.createIndex(Indexes.ascending("n"), new IndexOptions().name("byN"));
        }
        assertThatThrownBy(() -> things.createIndex(Indexes.ascending("m"), new IndexOptions().name("byN")))
                .isInstanceOf(MongoCommandException.class)
                .satisfies(e ->
                        assertThat(((MongoCommandException) e).getErrorCode()).isEqualTo(86));

        things.dropIndexes();

        assertThat(things.listIndexes()).hasSize(1);
        assertThat(others.listIndexes()).hasSize(2);
        others.dropIndex("byN");
        restart();
        assertThat(database.getCollection("others").listIndexes()).hasSize(1);
    }

    @Test
    void aRenamedCollectionKeepsItsDataAndIndexesAcrossARestart() {
        things.createIndex(Indexes.ascending("n"), new IndexOptions().unique(true));
        things.insertOne(new Document("_id", 1).append("n", 1));
        things.renameCollection(new MongoNamespace("app", "renamed"));
        restart();
        MongoCollection<Document> renamed = database.getCollection("renamed");

        assertThat(renamed.find(Filters.eq("n", 1))).hasSize(1);
        assertThatThrownBy(() -> renamed.insertOne(new Document("n", 1))).hasMessageContaining("E11000");
        assertThat(database.listCollectionNames()).containsExactly("renamed");
    }

    @Test
    void droppingADatabaseSparesOneWhoseNameStartsTheSame() {
        things.insertOne(new Document("_id", 1));
        client.getDatabase("app2").getCollection("kept").insertOne(new Document("_id", 1));
        database.drop();
        things.insertOne(new Document("_id", 2));
        restart();

        assertThat(things.find()).containsExactly(new Document("_id", 2));
        assertThat(client.getDatabase("app2").getCollection("kept").countDocuments())
                .isEqualTo(1);
    }

    @Test
    void expiredDocumentsAreRemoved() throws InterruptedException {
        things.createIndex(Indexes.ascending("at"), new IndexOptions().expireAfter(60L, TimeUnit.SECONDS));
        things.insertOne(
                new Document("_id", "old").append("at", Date.from(Instant.now().minusSeconds(120))));
        things.insertOne(new Document("_id", "young").append("at", new Date()));
        things.insertOne(new Document("_id", "none"));
        Patience.until("one is gone", () -> things.countDocuments() < 3);
        assertThat(things.find()).extracting(found -> found.get("_id")).containsExactly("none", "young");
    }

    @Test
    void aLongAnswerComesInBatchesInOrder() {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            documents.add(new Document("_id", i).append("n", -i));
        }
        things.insertMany(documents);
        things.createIndex(Indexes.ascending("n"));

        assertThat(things.find().sort(Sorts.ascending("n")).batchSize(100))
                .extracting(found -> found.getInteger("_id"))
                .hasSize(3_000)
                .isSortedAccordingTo((a, b) -> b - a);
        assertThat(things.find(Filters.gt("_id", 1_000)).skip(5).limit(3))
                .extracting(found -> found.getInteger("_id"))
                .containsExactly(1006, 1007, 1008);
        assertThat(things.distinct("n", Filters.lt("_id", 3), Integer.class)).containsExactly(-2, -1, 0);
        assertThat(things.countDocuments(Filters.lt("n", -2_989))).isEqualTo(10);
    }

    @Test
    void whatIsNotSupportedFailsWithAClearError() {
        assertThatThrownBy(() -> things.createIndex(Indexes.text("t"))).hasMessageContaining("not supported");
        assertThatThrownBy(() -> things.watch().first()).hasMessageContaining("replica set");
        assertThatThrownBy(() -> things.updateOne(Filters.eq("_id", 1), List.of(Updates.set("a", 1))))
                .hasMessageContaining("not supported");
    }

    @Test
    void helloTellsAStandaloneServer() {
        assertThat(database.runCommand(new Document("hello", 1))).containsEntry("isWritablePrimary", true);
    }

    @Test
    void aSecondServerOnTheSameFolderIsRefused() {
        assertThatThrownBy(() -> EmbeddedMongo.start(EmbeddedMongo.Settings.in(data)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("in use by another server");
    }

    @Test
    void aFolderOfAnotherKindIsRefused(@TempDir Path other) throws IOException {
        try (MVStore store = MVStore.open(other.resolve("embedded-mongo.mv").toString())) {
            store.openMap("something").put("a", "b");
        }
        assertThatThrownBy(() -> EmbeddedMongo.start(EmbeddedMongo.Settings.in(other)))
                .hasMessageContaining("written by another program");
        Files.writeString(
                other.resolve("embedded-mongo.mv"),
                "no store at all".repeat(1_000),
                StandardOpenOption.TRUNCATE_EXISTING);
        assertThatThrownBy(() -> EmbeddedMongo.start(EmbeddedMongo.Settings.in(other)))
                .hasMessageContaining("cannot be opened");
    }
}
