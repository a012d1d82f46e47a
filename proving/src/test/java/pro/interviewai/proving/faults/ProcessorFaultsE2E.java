package pro.interviewai.proving.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.MailBox;
import pro.interviewai.app.http.Reply;
import pro.interviewai.proving.crash.LogAudit;
import pro.interviewai.proving.process.AppProcess;
import pro.interviewai.testing.Patience;
import tools.jackson.databind.JsonNode;

/** A handler fails on an event, or nobody can read it. */
class ProcessorFaultsE2E {
    private static final String INTERVIEWS = "interview-projection";
    private static final Map<String, String> POISON = Map.of(BrokenReading.POISON, "on");

    @Fault("B7")
    void handlerFailsOnAnEvent_itIsParkedAndHandledWhenMended() throws Exception {
        FaultReport.row(
                "B7", 1, 10, (runs, _) -> poisoned(Site.SOUND, runs), (_, _) -> poisoned(Site.broken("swallow"), 1));
    }

    @Fault("B8")
    void nobodyCanReadAnEvent_itIsQuarantinedWithAReason() throws Exception {
        FaultReport.row(
                "B8",
                1,
                10,
                (runs, _) -> unreadable(Site.SOUND, runs),
                (_, _) -> unreadable(Site.broken("skip-unreadable"), 1));
    }

    private static void poisoned(Map<String, String> broken, int runs) throws Exception {
        var site = Site.at(Files.createTempDirectory("faults"));
        for (var run = 0; run < runs; run++) {
            var email = "ann" + run + "@example.org";
            String interview;
            String token;
            try (var app = site.start(Site.ADMIN, POISON, broken)) {
                var ann = new Candidate(app.http(), new MailBox(site.folder()), email).join();
                token = ann.accessToken();
                interview = ann.start(5).text("/sessionId");
                ann.http().once().post("/api/v1/interviews/" + interview + "/pause");
                var admin = Site.admin(app);
                expectParkedFor(IllegalStateException.class, admin, interview);
                var other = ann.start(5).text("/sessionId");
                assertThat(ann.read(other).status()).as("others go on").isEqualTo(200);
                for (var again = 0; again < 2; again++) {
                    assertThat(retry(admin, interview).text("/code")).isEqualTo("STILL_PARKED");
                    expectParkedFor(IllegalStateException.class, admin, interview);
                }
            }
            try (var app = site.start(Site.ADMIN, POISON, broken)) {
                expectParkedFor(IllegalStateException.class, Site.admin(app), interview);
            }
            try (var app = site.start(Site.ADMIN)) {
                retry(Site.admin(app), interview);
                var mended = app.http().as(token).get("/api/v1/interviews/" + interview);
                assertThat(mended.text("/status")).as(mended.toString()).isEqualTo("paused");
                assertThat(find(Site.admin(app), "dead-letters", interview, INTERVIEWS))
                        .isEmpty();
                LogAudit.expectSoundLog(app.storePort(), site.folder());
            }
        }
    }

    private static void expectParkedFor(Class<?> cause, Http admin, String interview) {
        assertThat(await(admin, "dead-letters", interview, INTERVIEWS)
                        .get("cause")
                        .asString())
                .isEqualTo(cause.getName());
    }

    private static Reply retry(Http admin, String sequence) {
        return admin.post("/api/v1/admin/dead-letters/" + INTERVIEWS + "/" + sequence + "/retry");
    }

    private static void unreadable(Map<String, String> broken, int runs) throws Exception {
        var site = Site.at(Files.createTempDirectory("faults"));
        try (var app = site.start(Site.ADMIN, broken);
                var client = MongoClients.create("mongodb://127.0.0.1:" + app.storePort())) {
            var commits = client.getDatabase("interviewai").getCollection("commits");
            var ann = new Candidate(app.http(), new MailBox(site.folder()), "ann@example.org").join();
            for (var run = 0; run < runs; run++) {
                unreadable(app, commits, ann, "-" + run);
            }
        }
    }

    private static void unreadable(AppProcess app, MongoCollection<Document> commits, Candidate ann, String run) {
        insert(commits, "type" + run, 0, "interview.InterviewTeleported", "1.0", "{}");
        insert(commits, "revision" + run, 0, "account.AccountRegistered", "999", "{}");
        insert(commits, "payload" + run, 0, "account.AccountRegistered", revision(commits), "{\"secret\": ");
        insert(commits, "type" + run, 1, "interview.InterviewTeleported", "1.0", "{}");

        var started = ann.start(5);
        assertThat(started.status()).as("others go on").isEqualTo(201);
        assertThat(ann.read(started.text("/sessionId")).status()).isEqualTo(200);

        var admin = Site.admin(app);
        expectReason(admin, "type" + run, INTERVIEWS, "Nothing here is stored as interview.InterviewTeleported");
        expectReason(admin, "revision" + run, "account-projection", "revision 999");
        expectReason(admin, "payload" + run, "account-projection", "Cannot read account.AccountRegistered");
        // what follows of the same aggregate waits
        await(admin, "dead-letters", "type" + run, INTERVIEWS);
        assertThat(admin.get("/api/v1/admin/quarantine?size=100").response().body())
                .doesNotContain("secret");
        expectRefusals(app, admin, ann, "type" + run);
        expectReason(admin, "type" + run, INTERVIEWS, "Nothing here is stored as interview.InterviewTeleported");
    }

    private static void expectRefusals(AppProcess app, Http admin, Candidate ann, String aggregate) {
        var quarantine = "/api/v1/admin/quarantine";
        var still = admin.post(quarantine + "/" + INTERVIEWS + "/" + aggregate + "/retry");
        assertThat(still.status()).isEqualTo(409);
        assertThat(still.text("/code")).isEqualTo("STILL_PARKED");
        assertThat(admin.post(quarantine + "/" + INTERVIEWS + "/nobody/retry").status())
                .isEqualTo(404);
        var stranger = app.http().as(ann.accessToken());
        assertThat(stranger.get(quarantine).status()).isEqualTo(403);
        assertThat(app.http().get(quarantine).status()).isEqualTo(401);
        assertThat(app.http().health().text("/checks/processors/detail"))
                .contains("parked")
                .doesNotContain(" 0 events");
    }

    private static void expectReason(Http admin, String aggregate, String group, String reason) {
        var found = await(admin, "quarantine", aggregate, group);
        assertThat(found.get("reason").asString()).contains(reason);
        assertThat(found.get("position").asLong()).isPositive();
        assertThat(found.get("attempts").asInt()).isPositive();
    }

    private static JsonNode await(Http admin, String kind, String aggregate, String group) {
        return Patience.untilThere(aggregate + " among " + kind, () -> find(admin, kind, aggregate, group));
    }

    private static Optional<JsonNode> find(Http admin, String kind, String aggregate, String group) {
        return admin.get("/api/v1/admin/" + kind + "?size=100")
                .json()
                .at("/events")
                .valueStream()
                .filter(event -> event.get("sequence").asString().equals(aggregate)
                        && event.get("group").asString().equals(group))
                .findFirst();
    }

    private static String revision(MongoCollection<Document> commits) {
        var registered = Objects.requireNonNull(
                commits.find(Filters.eq("e.p", "account.AccountRegistered")).first());
        return registered.getList("e", Document.class).stream()
                .filter(event -> event.getString("p").equals("account.AccountRegistered"))
                .findFirst()
                .orElseThrow()
                .getString("r");
    }

    private static void insert(
            MongoCollection<Document> commits,
            String aggregate,
            long sequence,
            String name,
            String revision,
            String payload) {
        var head = Objects.requireNonNull(
                commits.find().sort(Sorts.descending("_id")).first());
        var event = new Document("k", 0)
                .append("n", sequence)
                .append("i", UUID.randomUUID().toString())
                .append("t", Instant.now().toEpochMilli() * 1000)
                .append("p", name)
                .append("r", revision)
                .append("d", new Binary(payload.getBytes(StandardCharsets.UTF_8)))
                .append("m", new Binary("{}".getBytes(StandardCharsets.UTF_8)));
        commits.insertOne(new Document("_id", head.getLong("_id") + 1)
                .append("t", new Date())
                .append("c", UUID.randomUUID().toString())
                .append("st", List.of(new Document("a", aggregate).append("s", sequence)))
                .append("e", List.of(event))
                .append("ph", head.get("h"))
                .append("h", new Binary(new byte[32])));
    }
}
