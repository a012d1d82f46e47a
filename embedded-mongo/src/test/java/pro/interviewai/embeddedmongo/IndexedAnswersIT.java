package pro.interviewai.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks every question twice: of a collection with indexes and of one without, which can only look at everything. */
class IndexedAnswersIT {
    private static final int COLLECTIONS = 4;
    private static final int QUERIES = 200;

    @TempDir
    static Path folder;

    static EmbeddedMongo server;
    static MongoClient client;

    @BeforeAll
    static void start() {
        server = EmbeddedMongo.start(EmbeddedMongo.Settings.in(folder));
        client = MongoClients.create(server.connectionString());
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"1,true", "2,true", "3,true", "4,false", "5,false"})
    void anIndexedAnswerIsThatOfAFullScan(long seed, boolean arrays) {
        Random random = new Random(seed);
        for (int i = 0; i < COLLECTIONS; i++) {
            compare(random, new RandomWorld(random, arrays), seed + "-" + i, arrays);
        }
    }

    private static void compare(Random random, RandomWorld world, String name, boolean arrays) {
        MongoDatabase database = client.getDatabase("answers");
        MongoCollection<Document> indexed = database.getCollection("indexed" + name);
        MongoCollection<Document> plain = database.getCollection("plain" + name);
        boolean first = random.nextBoolean();
        if (first) {
            index(indexed, world, random);
        }
        for (int id = 0; id < 150; id++) {
            Document document = world.document(id);
            if (attempt(() -> indexed.insertOne(new Document(document)))) {
                plain.insertOne(document);
            }
        }
        if (!first) {
            index(indexed, world, random);
        }
        for (int i = 0; i < 120; i++) {
            int id = random.nextInt(160);
            Document byId = new Document("_id", id);
            if (random.nextInt(6) == 0) {
                assertThat(indexed.deleteOne(byId)).isEqualTo(plain.deleteOne(byId));
            } else {
                Document update = world.update();
                if (attempt(() -> indexed.updateOne(byId, update))) {
                    plain.updateOne(byId, update);
                }
            }
        }
        assertThat(texts(indexed.find().sort(new Document("_id", 1))))
                .isEqualTo(texts(plain.find().sort(new Document("_id", 1))));
        for (int i = 0; i < QUERIES; i++) {
            ask(random, world, indexed, plain, arrays);
        }
    }

    private static void index(MongoCollection<Document> collection, RandomWorld world, Random random) {
        for (int i = 0; i < 4; i++) {
            IndexOptions options = new IndexOptions().name("index" + i);
            switch (random.nextInt(6)) {
                case 0 -> options.sparse(true);
                case 1 -> options.partialFilterExpression(world.partialFilter());
                case 2 -> options.unique(true);
                case 3 -> options.unique(true).partialFilterExpression(world.partialFilter());
                default -> {}
            }
            Document key = world.indexKey();
            attempt(() -> collection.createIndex(key, options));
        }
    }

    /** Whether it was done; a duplicate or two parallel arrays may be refused. */
    private static boolean attempt(Runnable write) {
        try {
            write.run();
            return true;
        } catch (MongoException e) {
            assertThat(e.getCode()).as(e.toString()).isIn(11000, 171, 85);
            return false;
        }
    }

    private static void ask(
            Random random,
            RandomWorld world,
            MongoCollection<Document> indexed,
            MongoCollection<Document> plain,
            boolean arrays) {
        Document query = world.query();
        Document sort = arrays ? new Document() : world.sort();
        String question = query + " sorted by " + sort;
        List<String> expected = texts(plain.find(query));
        assertThat(texts(indexed.find(query))).as(question).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(indexed.countDocuments(query)).as(question).isEqualTo(expected.size());
        if (!sort.isEmpty()) {
            int limit = random.nextInt(20);
            int skip = random.nextInt(5);
            assertThat(keys(indexed.find(query).sort(sort).skip(skip).limit(limit).batchSize(7), sort))
                    .as(question)
                    .isEqualTo(keys(plain.find(query).sort(sort).skip(skip).limit(limit), sort));
        }
    }

    private static List<String> texts(Iterable<Document> documents) {
        List<String> texts = new ArrayList<>();
        documents.forEach(document -> texts.add(json(document)));
        return texts;
    }

    private static String json(Document document) {
        return document.toBsonDocument(BsonDocument.class, client.getCodecRegistry())
                .toString();
    }

    /** Documents that are equal in what they are sorted by may come in any order. */
    private static List<String> keys(Iterable<Document> documents, Document sort) {
        List<String> keys = new ArrayList<>();
        documents.forEach(document -> {
            StringBuilder key = new StringBuilder();
            for (String path : sort.keySet()) {
                key.append(canonical(at(document, path))).append(' ');
            }
            keys.add(key.toString());
        });
        return keys;
    }

    private static Object at(Object value, String path) {
        for (String name : path.split("\\.")) {
            value = value instanceof Document document ? document.get(name) : null;
        }
        return value;
    }

    private static String canonical(Object value) {
        return value instanceof Number number
                ? String.valueOf(number.doubleValue() == 0 ? 0.0 : number.doubleValue())
                : Objects.toString(value);
    }
}
