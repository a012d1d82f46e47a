package pro.interviewai.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer with indexes has to be that of a collection with the same documents and none. */
class IndexAnswersIT {

    private static final int COLLECTIONS = 6;
    private static final int QUERIES = 250;

    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void givenRandomDocumentsAndIndexes_thenAnswersEqualAFullScan(long seed) {
        Random random = new Random(seed);
        try (EmbeddedMongo server = EmbeddedMongo.start(EmbeddedMongo.Settings.in(data));
                MongoClient client = MongoClients.create(server.connectionString())) {
            MongoDatabase database = client.getDatabase("app");
            for (int c = 0; c < COLLECTIONS; c++) {
                RandomValues values = new RandomValues(random, c % 2 == 0, c % 3 > 0);
                MongoCollection<Document> indexed = database.getCollection("indexed" + c);
                MongoCollection<Document> plain = database.getCollection("plain" + c);
                boolean early = random.nextBoolean();
                if (early) {
                    createIndexes(indexed, values);
                }
                change(indexed, plain, values, 150);
                if (!early) {
                    createIndexes(indexed, values);
                }
                compare(indexed, plain, values);
                change(indexed, plain, values, 100);
                compare(indexed, plain, values);
            }
        }
    }

    private static void createIndexes(MongoCollection<Document> collection, RandomValues values) {
        for (int i = 0; i < 4; i++) {
            try {
                collection.createIndex(values.indexKeys(), values.indexOptions());
            } catch (MongoException e) {
                // parallel arrays, a unique index that cannot be, the same keys again
            }
        }
    }

    /** Changes the indexed collection, which may refuse, and the plain one only if it did not. */
    private static void change(
            MongoCollection<Document> indexed, MongoCollection<Document> plain, RandomValues values, int times) {
        for (int i = 0; i < times; i++) {
            Document document = values.document();
            int id = values.number(200);
            try {
                switch (values.number(6)) {
                    case 0 -> {
                        indexed.deleteOne(new Document("_id", id));
                        plain.deleteOne(new Document("_id", id));
                    }
                    case 1 -> {
                        Document update = new Document("$set", new Document("a", document.get("b")));
                        indexed.updateOne(new Document("_id", id), update);
                        plain.updateOne(new Document("_id", id), update);
                    }
                    default -> {
                        document.put("_id", id);
                        indexed.insertOne(document);
                        plain.insertOne(document);
                    }
                }
            } catch (MongoException e) {
                assertThat(e.getCode()).isIn(11000, 171);
            }
        }
    }

    private static void compare(
            MongoCollection<Document> indexed, MongoCollection<Document> plain, RandomValues values) {
        for (int i = 0; i < QUERIES; i++) {
            Document query = values.query(2);
            Document sort = values.sort();
            boolean sorted = !values.arrays() && i % 2 == 0;
            List<String> expected;
            List<String> actual;
            try {
                expected = answer(plain.find(query), sorted ? sort : null, values.projection(i));
            } catch (MongoException e) {
                continue;
            }
            actual = answer(indexed.find(query), sorted ? sort : null, values.projection(i));
            assertThat(actual).as("%s sort %s", query, sorted ? sort : null).isEqualTo(expected);
            assertThat(indexed.countDocuments(query)).as("count %s", query).isEqualTo(expected.size());
            if (sorted) {
                assertThat(answer(indexed.find(query).skip(2).limit(5), sort, values.projection(i)))
                        .as("%s sort %s limit", query, sort)
                        .isEqualTo(expected.stream().skip(2).limit(5).toList());
            }
        }
    }

    private static List<String> answer(FindIterable<Document> find, Document sort, Document projection) {
        List<String> documents = new ArrayList<>();
        find.sort(sort).projection(projection).forEach(document -> documents.add(document.toString()));
        return sort == null ? documents.stream().sorted().toList() : documents;
    }

    @Test
    void givenConcurrentWriters_thenNoReaderMissesOrRepeatsADocument() throws Exception {
        try (EmbeddedMongo server = EmbeddedMongo.start(EmbeddedMongo.Settings.in(data));
                MongoClient client = MongoClients.create(server.connectionString())) {
            MongoCollection<Document> things = client.getDatabase("app").getCollection("things");
            things.createIndex(new Document("group", 1).append("turn", 1));
            things.createIndex(new Document("turn", -1));
            for (int i = 0; i < 300; i++) {
                things.insertOne(new Document("_id", i).append("group", i % 10).append("turn", 0));
            }
            AtomicBoolean stop = new AtomicBoolean();
            List<Thread> writers = new ArrayList<>();
            for (int w = 0; w < 4; w++) {
                Random random = new Random(w);
                writers.add(Thread.ofPlatform().start(() -> {
                    while (!stop.get()) {
                        Document id = new Document("_id", random.nextInt(300));
                        things.updateOne(id, new Document("$set", new Document("turn", random.nextInt(1_000))));
                    }
                }));
            }
            for (int i = 0; i < 400; i++) {
                Document group = new Document("group", i % 10);
                List<Integer> ids = new ArrayList<>();
                things.find(group).forEach(document -> ids.add(document.getInteger("_id")));
                assertThat(ids).hasSize(30).doesNotHaveDuplicates();
            }
            stop.set(true);
            for (Thread writer : writers) {
                writer.join();
            }
            Map<Integer, Long> byTurn = new TreeMap<>(things.find().into(new ArrayList<>()).stream()
                    .collect(Collectors.groupingBy(document -> document.getInteger("turn"), Collectors.counting())));
            byTurn.forEach((turn, count) -> assertThat(things.countDocuments(new Document("turn", turn)))
                    .isEqualTo(count));
        }
    }
}
