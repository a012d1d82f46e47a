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
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.testing.Patience;

class KillIT {

    private static final int KILLS = 4;
    private static final int WRITERS = 8;

    @TempDir
    Path data;

    /** By id: the last version whose write was acknowledged. */
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void stopServers() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void whatWasAcknowledgedSurvivesKillsAndIndexesAgreeWithTheData() throws Exception {
        Random random = new Random(20);
        int before = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = startServer();
            String uri = connectionStringOf(process);
            try (MongoClient client = MongoClients.create(uri + "&serverSelectionTimeoutMS="
                    + Patience.of(Duration.ofSeconds(2)).toMillis())) {
                MongoCollection<Document> things = prepared(client);
                check(things);
                List<Thread> writers = startWriters(things, kill);
                int acknowledgedBefore = before;
                Patience.until("something to lose", () -> acknowledged.size() > acknowledgedBefore);
                Thread.sleep(300 + random.nextInt(900));
                process.destroyForcibly().waitFor();
                for (Thread writer : writers) {
                    writer.join();
                }
            }
            before = acknowledged.size();
        }
        Process process = startServer();
        try (MongoClient client = MongoClients.create(connectionStringOf(process))) {
            check(prepared(client));
            assertThat(startServer().waitFor())
                    .as("a second server on the folder")
                    .isEqualTo(1);
        } finally {
            process.destroy();
        }
        assertThat(process.waitFor()).isEqualTo(143);
    }

    private Process startServer() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedMongoServer.class.getName(),
                        "--data",
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        started.add(process);
        return process;
    }

    private static String connectionStringOf(Process process) throws IOException {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    private static MongoCollection<Document> prepared(MongoClient client) {
        MongoCollection<Document> things = client.getDatabase("app").getCollection("things");
        things.createIndex(Indexes.ascending("st.a", "st.s"), new IndexOptions().unique(true));
        things.createIndex(Indexes.ascending("version", "writer"));
        return things;
    }

    private List<Thread> startWriters(MongoCollection<Document> things, int round) {
        List<Thread> writers = new ArrayList<>();
        for (int w = 0; w < WRITERS; w++) {
            int writer = w;
            writers.add(Thread.ofPlatform().start(() -> {
                try {
                    for (int i = 0; ; i++) {
                        write(things, round, writer, i);
                    }
                } catch (MongoException e) {
                    // the server was killed
                }
            }));
        }
        return writers;
    }

    private void write(MongoCollection<Document> things, int round, int writer, int i) {
        String id = round + "-" + writer + "-" + i;
        List<Document> streams =
                List.of(new Document("a", id).append("s", 0), new Document("a", id + "b").append("s", i));
        things.insertOne(new Document("_id", id)
                .append("st", streams)
                .append("writer", writer)
                .append("version", 0)
                .append("pad", "x".repeat(300)));
        acknowledged.put(id, 0);
        if (i % 3 == 0) {
            things.updateOne(Filters.eq("_id", id), Updates.set("version", 1));
            acknowledged.put(id, 1);
        }
    }

    private void check(MongoCollection<Document> things) {
        Map<String, Document> found = new ConcurrentHashMap<>();
        things.find().forEach(document -> found.put(document.getString("_id"), document));
        assertThat(found.keySet()).containsAll(acknowledged.keySet());
        acknowledged.forEach((id, version) ->
                assertThat(found.get(id).getInteger("version")).as(id).isGreaterThanOrEqualTo(version));
        long byIndex = 0;
        for (int version = 0; version < 2; version++) {
            byIndex += things.countDocuments(Filters.eq("version", version));
        }
        assertThat(byIndex).isEqualTo(found.size());
        found.keySet().stream()
                .limit(200)
                .forEach(id -> assertThat(things.countDocuments(
                                Filters.elemMatch("st", Filters.and(Filters.eq("a", id), Filters.gte("s", 0)))))
                        .isEqualTo(1));
    }
}
