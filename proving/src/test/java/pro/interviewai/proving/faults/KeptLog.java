package pro.interviewai.proving.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.RawBsonDocument;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.MailBox;
import pro.interviewai.embeddedmongo.EmbeddedMongo;
import pro.interviewai.proving.crash.LogAudit;
import pro.interviewai.proving.process.AppProcess;

/**
 * A log that was once written by a running application, kept as a line of JSON a document with the key that opens it, and
 * the read models that followed from it. What later code makes of the log must be the same, or the difference must be
 * meant: {@link #main} writes the read models anew (or, with {@code log}, a log as well), and the change is then read
 * like any other.
 */
final class KeptLog {
    static final Path FOLDER = Path.of("src", "test", "resources", "kept-log");
    private static final String DATABASE = "interviewai";
    private static final List<String> COLLECTIONS = List.of("commits", "subject_keys");
    private static final JsonWriterSettings LINE =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    private KeptLog() {}

    public static void main(String[] arguments) throws Exception {
        if (List.of(arguments).contains("log")) {
            write();
        }
        try (var store = new Store()) {
            Files.write(FOLDER.resolve("read-models.jsonl"), lines(LogAudit.replayed(store.client, FOLDER, _ -> true)));
        }
    }

    /** The read models as they were when the log was kept. */
    static List<String> readModels() throws IOException {
        return Files.readAllLines(FOLDER.resolve("read-models.jsonl"));
    }

    /** A line a document. */
    static List<String> lines(Map<String, List<RawBsonDocument>> models) {
        List<String> lines = new ArrayList<>();
        models.forEach(
                (name, documents) -> documents.forEach(document -> lines.add(name + " " + document.toJson(LINE))));
        return lines;
    }

    /** A store that holds the kept log and nothing else. */
    static final class Store implements AutoCloseable {
        private final EmbeddedMongo server;
        final MongoClient client;

        Store() throws IOException {
            server = EmbeddedMongo.start(EmbeddedMongo.Settings.in(Files.createTempDirectory("kept-log")));
            client = MongoClients.create(server.connectionString());
            for (var name : COLLECTIONS) {
                client.getDatabase(DATABASE)
                        .getCollection(name, RawBsonDocument.class)
                        .insertMany(Files.readAllLines(FOLDER.resolve(name + ".jsonl")).stream()
                                .map(RawBsonDocument::parse)
                                .toList());
            }
        }

        @Override
        public void close() {
            client.close();
            server.close();
        }
    }

    private static void write() throws Exception {
        var folder = Files.createTempDirectory("kept-log");
        try (var app = AppProcess.start(folder, Map.of());
                var client = MongoClients.create("mongodb://127.0.0.1:" + app.storePort())) {
            live(new Candidate(app.http(), new MailBox(folder), "ann@example.org").join());
            LogAudit.expectSoundLog(app.storePort(), folder);
            for (var name : COLLECTIONS) {
                Files.createDirectories(FOLDER);
                Files.write(
                        FOLDER.resolve(name + ".jsonl"),
                        client.getDatabase(DATABASE)
                                .getCollection(name, RawBsonDocument.class)
                                .find()
                                .sort(Sorts.ascending("_id"))
                                .map(document -> document.toJson(LINE))
                                .into(new ArrayList<>()));
            }
        }
        Files.createDirectories(FOLDER.resolve("keys"));
        var key = Path.of("keys", "master.key");
        Files.copy(folder.resolve(key), FOLDER.resolve(key), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Something of each kind happens. */
    private static void live(Candidate ann) {
        var started = ann.start(6);
        var interview = started.text("/sessionId");
        var path = "/api/v1/interviews/" + interview;
        var http = ann.http().as(ann.accessToken());
        var questions = Candidate.questionIds(started);
        for (var i = 0; i < 3; i++) {
            var text = "I measured it first, then I added an index: answer " + i + ".";
            assertThat(ann.answer(interview, questions.get(i), text).status()).isIn(200, 202);
        }
        var fourth = path + "/questions/" + questions.get(3);
        var draft = http.request(fourth + "/draft")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"content\": \"I would begin with\", \"sequence\": 1}"));
        var replies = new ArrayList<>(List.of(
                http.send(draft),
                http.post(fourth + "/hint", Map.of("number", 1)),
                http.post(path + "/pause"),
                http.post(path + "/resume"),
                http.post(fourth + "/skip"),
                http.post(path + "/fork", Map.of("at", "4")),
                ann.complete(interview),
                ann.login(),
                http.post("/api/v1/auth/logout")));
        assertThat(replies)
                .allSatisfy(
                        reply -> assertThat(reply.status()).as(reply.toString()).isBetween(200, 204));
    }
}
