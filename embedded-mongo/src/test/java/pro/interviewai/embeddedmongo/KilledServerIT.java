package pro.interviewai.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a server under load at several moments and looks for everything that it had acknowledged. */
class KilledServerIT {
    private static final int WRITERS = 8;

    @TempDir
    Path folder;

    /** The last acknowledged state of each document: its version, or -1 when deleted. */
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

    /** What was tried last: it may or may not have happened. */
    private final Map<String, Integer> attempted = new ConcurrentHashMap<>();

    @Test
    void whateverWasAcknowledgedIsThereAfterTheKill() throws Exception {
        for (int round = 0; round < 4; round++) {
            try (ChildServer server = ChildServer.start(folder);
                    MongoClient client = MongoClients.create(server.connectionString())) {
                MongoCollection<Document> items = items(client);
                verify(items);
                writeUntilKilled(server, items, round);
            }
        }
        try (ChildServer server = ChildServer.start(folder);
                MongoClient client = MongoClients.create(server.connectionString())) {
            verify(items(client));
            assertThat(acknowledged).hasSizeGreaterThan(500);
            assertThat(server.terminate()).isEqualTo(143);
        }
        try (ChildServer server = ChildServer.start(folder);
                MongoClient client = MongoClients.create(server.connectionString())) {
            verify(items(client));
        }
    }

    private static MongoCollection<Document> items(MongoClient client) {
        MongoCollection<Document> items = client.getDatabase("test").getCollection("items");
        items.createIndex(Indexes.ascending("writer", "version", "_id"));
        items.createIndex(Indexes.ascending("parts.a", "parts.s"), new IndexOptions().unique(true));
        return items;
    }

    private void writeUntilKilled(ChildServer server, MongoCollection<Document> items, int round) throws Exception {
        AtomicBoolean stopped = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                threads.submit(() -> write(items, round, writer, stopped));
            }
            Thread.sleep(700 + round * 400L);
            server.kill();
            stopped.set(true);
        }
    }

    private void write(MongoCollection<Document> items, int round, int writer, AtomicBoolean stopped) {
        for (int n = 0; !stopped.get(); n++) {
            String id = round + "-" + writer + "-" + n;
            try {
                attempted.put(id, 0);
                items.insertOne(document(id, writer));
                acknowledged.put(id, 0);
                if (n % 3 == 1) {
                    attempted.put(id, 1);
                    items.updateOne(Filters.eq("_id", id), Updates.inc("version", 1));
                    acknowledged.put(id, 1);
                }
                if (n % 5 == 4) {
                    attempted.put(id, -1);
                    items.deleteOne(Filters.eq("_id", id));
                    acknowledged.put(id, -1);
                }
            } catch (MongoException | IllegalStateException e) {
                return;
            }
        }
    }

    private static Document document(String id, int writer) {
        return new Document("_id", id)
                .append("writer", writer)
                .append("version", 0)
                .append("parts", List.of(new Document("a", id).append("s", 0), new Document("a", id).append("s", 1)))
                .append("filling", "x".repeat(200));
    }

    private void verify(MongoCollection<Document> items) {
        Map<String, Integer> found = new HashMap<>();
        items.find().forEach(item -> found.put(item.getString("_id"), item.getInteger("version")));
        acknowledged.forEach(
                (id, version) -> assertThat(found.getOrDefault(id, -1)).as(id).isIn(version, attempted.get(id)));
        acknowledged.replaceAll((id, _) -> found.getOrDefault(id, -1));
        attempted.putAll(acknowledged);

        List<String> byIndex = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            items.find(Filters.and(Filters.eq("writer", writer), Filters.gte("version", 0)))
                    .forEach(item -> byIndex.add(item.getString("_id")));
        }
        assertThat(byIndex).containsExactlyInAnyOrderElementsOf(found.keySet());
        found.keySet().stream()
                .limit(200)
                .forEach(id -> assertThat(items.countDocuments(
                                Filters.elemMatch("parts", Filters.and(Filters.eq("a", id), Filters.gte("s", 1)))))
                        .as(id)
                        .isOne());
    }
}
