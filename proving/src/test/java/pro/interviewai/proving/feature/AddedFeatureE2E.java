package pro.interviewai.proving.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.MailBox;
import pro.interviewai.app.http.Refusal;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.privacy.Traces;
import pro.interviewai.proving.process.AppProcess;
import pro.interviewai.proving.process.StoredDocuments;
import pro.interviewai.testing.Patience;
import tools.jackson.databind.JsonNode;

/** The real application with a feature that is nothing but files has it as it has its own, from the route to the erasure. */
class AddedFeatureE2E {
    private static final String KEEPSAKES = "/api/v1/keepsakes";
    private static final String NOTE = "At Snorkelwick they ask about the fumblethorpe first.";
    private static final Traces WORDS = new Traces("Snorkelwick", "fumblethorpe");
    private static final String PROJECTIONS = "/api/v1/admin/projections";
    private static final String ADMIN = "admin@example.org";
    private static final String ADMIN_PASSWORD = "Adm1n-Of-The-House";

    @TempDir
    private static Path folder;

    private static Path dataDir;
    private static AppProcess app;
    private static Http admin;

    @BeforeAll
    static void start() throws Exception {
        dataDir = folder.resolve("data");
        app = AppProcess.startWith(
                AddedFeature.whole(folder.resolve("feature")).classes(),
                dataDir,
                Map.of("ADMIN_EMAIL", ADMIN, "ADMIN_PASSWORD", ADMIN_PASSWORD));
        admin = app.http().signIn(ADMIN, ADMIN_PASSWORD);
    }

    @AfterAll
    static void end() {
        if (app != null) {
            app.close();
        }
    }

    @Test
    void whatIsKept_isReadByItsOwnerAlone() throws Exception {
        var ann = join("ann");
        var kept = ann.post(KEEPSAKES, Map.of("text", NOTE, "pinned", true), "once");
        assertThat(kept.status()).as(kept.toString()).isEqualTo(201);
        var path = kept.header("Location");

        assertThat(ann.get(path).text("/text")).isEqualTo(NOTE);
        assertThat(ann.get(KEEPSAKES).text("/keepsakes/0/id")).isEqualTo(kept.text("/id"));
        assertThat(ann.post(KEEPSAKES, Map.of("text", NOTE, "pinned", true), "once")
                        .text("/id"))
                .isEqualTo(kept.text("/id"));
        Refusal.expect(join("bob").get(path), 404, "NOT_FOUND");
        Refusal.expect(app.http().get(path), 401, "UNAUTHENTICATED");
        Refusal.expect(app.http().post(KEEPSAKES, Map.of("text", NOTE)), 401, "UNAUTHENTICATED");
        Refusal.expect(ann.post(KEEPSAKES, Map.of("text", "")), 400, "VALIDATION_FAILED");
        Refusal.expect(ann.post(KEEPSAKES, Map.of("text", "x".repeat(9 * 1024))), 413, "PAYLOAD_TOO_LARGE");
        assertThat(app.http().get("/v3/api-docs").response().body()).contains(KEEPSAKES + "/{id}", "KeepsakeView");
    }

    @Test
    void aRouteIsForWhomItSays() throws Exception {
        var count = KEEPSAKES + "/count";
        var iris = join("iris");
        keep(iris);

        assertThat(admin.get(count).json().at("/count").asLong()).isPositive();
        Refusal.expect(iris.get(count), 403, "FORBIDDEN");
        assertThat(iris.send(iris.request(count).HEAD()).status()).isEqualTo(403);
        Refusal.expect(app.http().get(count), 401, "UNAUTHENTICATED");
    }

    @Test
    void itStandsSealed_inTheLog_inTheReadModel_andInItsFile() throws Exception {
        var carl = join("carl");
        var id = keep(carl);
        assertThat(Files.size(print(carl, id))).isPositive();

        assertThat(stored().with(WORDS)).isEmpty();
        assertThat(WORDS.below(dataDir, dataDir.resolve("mail"))).isEmpty();
        assertThat(document(id).get("text")).isInstanceOf(Binary.class);
        assertThat(stored().with(new Traces(id)))
                .as("the search finds what is there")
                .contains("commits", "keepsakes");
    }

    @Test
    void itIsTakenAlong() throws Exception {
        var dora = join("dora");
        var id = keep(dora);
        var files = export(dora);

        assertThat(files).containsKey("read-models/keepsakes/" + id + ".json");
        assertThat(files.get("read-models/keepsakes/" + id + ".json")).contains(NOTE);
        assertThat(files.get("events.jsonl")).contains("keepsake.KeepsakeKept", NOTE);
        assertThat(files.get("index.html")).contains(NOTE);
    }

    @Test
    void auditorsSeeItsEvents_andItsStateAtEachOfThem() throws Exception {
        var emma = join("emma");
        var id = keep(emma);
        var stream = admin.get(stream(id));

        assertThat(names(stream)).containsExactly("keepsake.KeepsakeKept", "keepsake.KeepsakePrinted");
        assertThat(stream.text("/events/0/actorId")).isEqualTo(userId(emma));
        assertThat(stream.text("/events/1/causationId")).isEqualTo(stream.text("/events/0/eventId"));
        assertThat(stream.text("/events/0/payload/text")).isEqualTo("[masked]");
        assertThat(admin.get(stream(id) + "/state?at=0")
                        .json()
                        .at("/state/printed")
                        .asBoolean())
                .isFalse();
        assertThat(admin.get(stream(id) + "/state").json().at("/state/printed").asBoolean())
                .isTrue();
        Patience.until(
                "the events of the person",
                () -> admin.get("/api/v1/audit/subjects/" + userId(emma) + "?size=100")
                        .response()
                        .body()
                        .contains("keepsake.KeepsakePrinted"));
    }

    @Test
    void itIsMeasured() throws Exception {
        var before = metrics().json().at("/activeUsers").asLong();
        assertThat(join("fred").get(KEEPSAKES).status()).isEqualTo(200);

        assertThat(metrics().json().at("/activeUsers").asLong())
                .as("a route of a feature counts as any")
                .isEqualTo(before + 1);
        assertThat(projection().at("/running").asBoolean()).isTrue();
    }

    @Test
    void whatFollows_happensOnce_whateverIsReplayed() throws Exception {
        var gina = join("gina");
        var id = keep(gina);
        var printed = Files.getLastModifiedTime(print(gina, id));
        var read = document(id);

        Refusal.expect(admin.post(PROJECTIONS + "/keepsake-prints/replay"), 404, "NOT_FOUND");
        replay();

        assertThat(document(id)).isEqualTo(read);
        assertThat(Files.getLastModifiedTime(print(gina, id))).isEqualTo(printed);
        assertThat(names(admin.get(stream(id)))).hasSize(2);
    }

    @Test
    void anErasureLeavesNothingOfIt_andCountsItInTheReceipt() throws Exception {
        var hank = join("hank");
        var user = userId(hank);
        var ids = List.of(keep(hank), keep(hank));
        assertThat(revealed(ids.getFirst())).contains(NOTE);

        var asked = hank.post("/api/v1/privacy/erasure", Map.of("password", Candidate.PASSWORD));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        var receipt = Patience.until(
                "the receipt",
                () -> admin.get("/api/v1/audit/streams/Account/" + user + "?size=100"),
                account -> names(account).contains("account.PersonErased"));
        var last = names(receipt).indexOf("account.PersonErased");
        assertThat(receipt.json()
                        .at("/events/" + last + "/payload/removed/keepsakes")
                        .asInt())
                .as(receipt.toString())
                .isEqualTo(2);

        replay();
        for (var id : ids) {
            assertThat(revealed(id)).contains("[erased]").doesNotContain("Snorkelwick");
            assertThat(document(id)).doesNotContainKey("text");
            assertThat(print(user, id)).doesNotExist();
        }
        assertThat(WORDS.below(dataDir, dataDir.resolve("mail"))).isEmpty();
        assertThat(hank.get(KEEPSAKES).status()).isEqualTo(401);
    }

    private static Http join(String name) throws InterruptedException {
        return new Candidate(app.http(), new MailBox(dataDir), name + "@example.org")
                .join()
                .http();
    }

    /** Keeps the note and waits until its print is noted. */
    private static String keep(Http person) {
        var kept = person.post(KEEPSAKES, Map.of("text", NOTE));
        assertThat(kept.status()).as(kept.toString()).isEqualTo(201);
        var path = KEEPSAKES + "/" + kept.text("/id");
        Patience.until("a print", () -> person.get(path).json().at("/printed").asBoolean());
        return kept.text("/id");
    }

    private static String userId(Http person) {
        return person.get("/api/v1/users/profile").text("/id");
    }

    private static Path print(Http owner, String id) {
        return print(userId(owner), id);
    }

    private static Path print(String owner, String id) {
        return dataDir.resolve("keepsakes").resolve(owner).resolve(id);
    }

    private static String stream(String id) {
        return "/api/v1/audit/streams/Keepsake/" + id;
    }

    private static String revealed(String id) {
        return admin.get(stream(id) + "?reveal=true").response().body();
    }

    private static List<String> names(Reply stream) {
        return stream.json()
                .at("/events")
                .valueStream()
                .map(event -> event.get("name").asString())
                .toList();
    }

    private static Reply metrics() {
        return admin.get("/api/v1/admin/metrics");
    }

    private static JsonNode projection() {
        return admin.get(PROJECTIONS)
                .json()
                .valueStream()
                .filter(one -> one.get("name").asString().equals("keepsake-projection"))
                .findFirst()
                .orElseThrow();
    }

    /** That it is over is told with the next event, so there is one before each look. */
    private static void replay() {
        assertThat(admin.post(PROJECTIONS + "/keepsake-projection/replay").status())
                .isEqualTo(202);
        Patience.until(
                "the end of the replay",
                () -> {
                    app.http().signIn(ADMIN, ADMIN_PASSWORD);
                    return projection();
                },
                now -> now.at("/running").asBoolean()
                        && !now.at("/replaying").asBoolean()
                        && now.at("/behind").asLong() == 0);
    }

    private static Map<String, String> export(Http person) throws Exception {
        var files = new LinkedHashMap<String, String>();
        try (var client = HttpClient.newHttpClient()) {
            var reply =
                    client.send(person.request("/api/v1/privacy/export").GET().build(), BodyHandlers.ofByteArray());
            assertThat(reply.statusCode()).isEqualTo(200);
            try (var zip = new ZipInputStream(new ByteArrayInputStream(reply.body()))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }

    private static Document document(String id) {
        return stored().find("keepsakes", id).getFirst();
    }

    private static StoredDocuments stored() {
        return new StoredDocuments(app.storePort());
    }
}
