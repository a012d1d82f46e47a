package pro.interviewai.app.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.RunningApplication;
import pro.interviewai.testing.Patience;
import tools.jackson.databind.JsonNode;

/** An administrator has a read model built anew. */
@DirtiesContext
@Isolated("rebuilds what others read")
class ReplayIT extends RunningApplication {
    private static final String INTERVIEWS = "interview-projection";
    private static final String REPLAY = "/api/v1/admin/projections/%s/replay";

    @Autowired
    private MongoDatabase store;

    @Test
    void spoiltReadModel_isWhatTheLogSays_afterAReplay() throws InterruptedException {
        var ann = candidate();
        var interview = ann.start(5).text("/sessionId");
        var before = ann.read(interview).json();
        store.getCollection("interviews").deleteMany(new Document());

        var admin = admin();
        var reply = admin.post(REPLAY.formatted(INTERVIEWS));

        assertThat(reply.status()).as(reply.toString()).isEqualTo(202);
        awaitReplayed(admin);
        assertThat(ann.read(interview).json()).isEqualTo(before);
    }

    @Test
    void whatHasEffectsBeyondReadModels_cannotBeReplayed() {
        var admin = admin();
        assertThat(admin.post(REPLAY.formatted("account-mail")).status()).isEqualTo(404);
        assertThat(admin.post(REPLAY.formatted("nothing")).status()).isEqualTo(404);
        assertThat(admin.get("/api/v1/admin/projections").response().body())
                .contains(INTERVIEWS)
                .doesNotContain("account-mail", "interview-scoring", "recording-speech");
    }

    @Test
    void nobodyElseMayAsk() throws InterruptedException {
        var ann = candidate();
        assertThat(http().post(REPLAY.formatted(INTERVIEWS)).status()).isEqualTo(401);
        assertThat(http().as(ann.login().text("/accessToken"))
                        .post(REPLAY.formatted(INTERVIEWS))
                        .status())
                .isEqualTo(403);
    }

    /** Nothing happens meanwhile, since also a quiet log has to say that a replay is over. */
    private void awaitReplayed(Http admin) {
        Patience.until(
                "replayed",
                () -> statusOf(admin),
                status -> status.get("running").asBoolean()
                        && !status.get("replaying").asBoolean()
                        && status.get("behind").asLong() == 0);
    }

    private static JsonNode statusOf(Http admin) {
        for (var status : admin.get("/api/v1/admin/projections").json()) {
            if (status.get("name").asString().equals(INTERVIEWS)) {
                return status;
            }
        }
        throw new AssertionError("no " + INTERVIEWS);
    }
}
