package pro.interviewai.app.parked;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;
import tools.jackson.databind.JsonNode;

/** B8: what stands in the log and cannot be read is put aside with a reason, and nothing else waits for it. */
@Tag("B8")
@DirtiesContext
class UnreadableEventIT extends RunningApplication {
    private static final String INTERVIEWS = "interview-projection";

    @Autowired
    private MongoDatabase store;

    @Test
    void eachKindOfUnreadableEvent_isQuarantined_andOthersGoOn() throws InterruptedException {
        var ann = candidate();
        var revision = revisionOf("account.AccountRegistered");
        insert("ghost-type", 0, "interview.InterviewTeleported", "1.0", "{}");
        insert("ghost-revision", 0, "account.AccountRegistered", "999", "{}");
        insert("ghost-payload", 0, "account.AccountRegistered", revision, "{\"secret\": ");
        insert("ghost-type", 1, "interview.InterviewTeleported", "1.0", "{}");

        var started = ann.start(5);
        assertThat(started.status()).isEqualTo(201);
        assertThat(ann.read(started.text("/sessionId")).status()).isEqualTo(200);

        var admin = admin();
        expectReason(admin, "ghost-type", INTERVIEWS, "Nothing here is stored as interview.InterviewTeleported");
        expectReason(admin, "ghost-revision", "account-projection", "revision 999");
        expectReason(admin, "ghost-payload", "account-projection", "Cannot read account.AccountRegistered");
        var behind = find(admin.get("/api/v1/admin/dead-letters?size=100"), "ghost-type", INTERVIEWS);
        assertThat(behind).as("what follows of the same aggregate waits").isNotNull();
        assertThat(admin.get("/api/v1/admin/quarantine?size=100").response().body())
                .doesNotContain("secret");

        var retry = admin.post("/api/v1/admin/quarantine/" + INTERVIEWS + "/ghost-type/retry");
        assertThat(retry.status()).isEqualTo(409);
        assertThat(retry.text("/code")).isEqualTo("STILL_PARKED");
        assertThat(admin.post("/api/v1/admin/quarantine/" + INTERVIEWS + "/nobody/retry")
                        .status())
                .isEqualTo(404);
        assertThat(ann.login().status()).isEqualTo(200);
        var stranger = http().as(ann.login().text("/accessToken"));
        assertThat(stranger.get("/api/v1/admin/quarantine").status()).isEqualTo(403);
        assertThat(http().get("/api/v1/admin/quarantine").status()).isEqualTo(401);
        var health = http().get("/health");
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.text("/checks/processors/detail")).contains("parked").doesNotContain(" 0 events");
    }

    private void expectReason(Http admin, String aggregate, String group, String reason) throws InterruptedException {
        var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        JsonNode found = null;
        Reply page = null;
        while (found == null && System.nanoTime() < end) {
            page = admin.get("/api/v1/admin/quarantine?size=100");
            found = find(page, aggregate, group);
            Thread.sleep(50);
        }
        assertThat(found).as(aggregate + " in " + page).isNotNull();
        assertThat(found.get("reason").asString()).contains(reason);
        assertThat(found.get("position").asLong()).isPositive();
        assertThat(found.get("attempts").asInt()).isPositive();
    }

    private static JsonNode find(Reply page, String aggregate, String group) {
        for (var event : page.json().at("/events")) {
            if (event.get("sequence").asString().equals(aggregate)
                    && event.get("group").asString().equals(group)) {
                return event;
            }
        }
        return null;
    }

    private String revisionOf(String name) {
        return commits().find(Filters.eq("e.p", name)).first().getList("e", Document.class).stream()
                .filter(event -> event.getString("p").equals(name))
                .findFirst()
                .orElseThrow()
                .getString("r");
    }

    private void insert(String aggregate, long sequence, String name, String revision, String payload) {
        var head = commits().find().sort(Sorts.descending("_id")).first();
        var event = new Document("k", 0)
                .append("n", sequence)
                .append("i", UUID.randomUUID().toString())
                .append("t", Instant.now().toEpochMilli() * 1000)
                .append("p", name)
                .append("r", revision)
                .append("d", new Binary(payload.getBytes(StandardCharsets.UTF_8)))
                .append("m", new Binary("{}".getBytes(StandardCharsets.UTF_8)));
        commits()
                .insertOne(new Document("_id", head.getLong("_id") + 1)
                        .append("t", new Date())
                        .append("c", UUID.randomUUID().toString())
                        .append("st", List.of(new Document("a", aggregate).append("s", sequence)))
                        .append("e", List.of(event))
                        .append("ph", head.get("h"))
                        .append("h", new Binary(new byte[32])));
    }

    private MongoCollection<Document> commits() {
        return store.getCollection("commits");
    }
}
