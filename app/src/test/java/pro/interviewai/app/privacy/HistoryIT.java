package pro.interviewai.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.RunningApplication;
import pro.interviewai.testing.Patience;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of the words of an interview whose candidate does not want history to be saved, and of one who does. */
@Isolated("rebuilds what others read")
class HistoryIT extends RunningApplication {

    @Autowired
    private MongoDatabase store;

    @Test
    void whatIsNotSaved_isGoneAtTheEnd_andItsScoresStay() throws InterruptedException {
        var history = judged(false);
        assertThat(history.interview().get("history").asString()).isEqualTo("until_end");
        assertThat(history.readable(admin())).as("while it runs").isNotEmpty();
        await().atMost(Patience.bound()).untilAsserted(() -> expectASnapshotSealedApart(history));
        var before = history.feedback();

        history.complete();
        await().atMost(Patience.bound()).until(history::isForgotten);
        await().atMost(Patience.bound()).untilAsserted(() -> expectNoSealedFields(history));

        assertThat(history.readable(admin())).isEmpty();
        expectTheSameResults(before, history.feedback());
        assertThat(history.interview().at("/answers/0/content").isMissingNode()
                        || history.interview().at("/answers/0/content").isNull())
                .isTrue();
        assertThat(history.feedback()
                        .at("/answers/0/answer/feedback/evidence/0")
                        .has("point"))
                .isTrue();
        var fork = history.person().post(history.path("/fork"), Map.of("at", "3"));
        assertThat(fork.status()).as(fork.toString()).isEqualTo(409);
        assertThat(fork.text("/code")).isEqualTo("HISTORY_NOT_KEPT");
        expectTheKeyIsDestroyed(history);

        var shown = history.interview();
        replay();
        assertThat(history.interview()).isEqualTo(shown);
        assertThat(history.readable(admin())).isEmpty();
    }

    @Test
    void whatIsSaved_staysAsItIs() throws InterruptedException {
        var history = judged(true);
        var before = history.interview();
        assertThat(before.get("history").asString()).isEqualTo("kept");
        history.complete();
        assertThat(history.interview().get("answers")).isEqualTo(before.get("answers"));
        assertThat(history.readable(admin()))
                .anyMatch(found -> found.contains("fumblethorpe in the export"))
                .anyMatch(found -> found.contains("fumblethorpe in the revealed log"));
        assertThat(history.person()
                        .post(history.path("/fork"), Map.of("at", "3"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void theChoiceOfTheBeginningCounts_andAForkKeepsNoMoreThanItsOrigin() throws InterruptedException {
        var history = judged(false);
        history.person()
                .patch("/api/v1/users/profile", Map.of("preferences", Map.of("privacy", Map.of("saveHistory", true))));
        var fork = history.person().post(history.path("/fork"), Map.of("at", "3"));
        assertThat(fork.status()).as(fork.toString()).isEqualTo(201);
        var forked = history.person().get("/api/v1/interviews/" + fork.text("/id"));
        assertThat(forked.text("/history")).isEqualTo("until_end");
        history.complete();
        await().atMost(Patience.bound()).until(history::isForgotten);
        assertThat(history.person()
                        .get("/api/v1/interviews/" + fork.text("/id"))
                        .text("/answers/0/content"))
                .isEqualTo(PlantedPerson.TOLD);
    }

    @Test
    void aRecording_goesWithTheInterview() throws Exception {
        var ann = candidate().http();
        ann.patch("/api/v1/users/profile", Map.of("preferences", Map.of("privacy", Map.of("saveHistory", false))));
        var started = ann.post("/api/v1/interviews/start", Candidate.interview(5));
        var id = started.text("/sessionId");
        var upload = "/api/v1/interviews/" + id + "/questions/"
                + Candidate.questionIds(started).getFirst() + "/audio?language=en";
        var audio = Files.readAllBytes(Path.of("..", "docs", "answer.wav"));
        var received = ann.send(
                ann.request(upload).header("Content-Type", "audio/wav").POST(BodyPublishers.ofByteArray(audio)));
        assertThat(received.status()).as(received.toString()).isEqualTo(202);
        var recording = "/api/v1/recordings/" + received.text("/id");
        var file = DATA_DIR.resolve("audio").resolve(received.text("/id") + ".audio");
        assertThat(ann.get(recording).json().get("saveHistory").asBoolean()).isFalse();
        assertThat(ann.get(recording + "/audio").status()).isEqualTo(200);
        assertThat(file).exists();

        ann.post("/api/v1/interviews/" + id + "/complete");

        await().atMost(Patience.bound()).untilAsserted(() -> {
            assertThat(ann.get(recording + "/audio").status()).isEqualTo(409);
            assertThat(ann.get(recording).json().get("audioKept").asBoolean()).isFalse();
            assertThat(ann.get(recording).json().hasNonNull("transcript")).isFalse();
            assertThat(file).doesNotExist();
        });
    }

    private UnsavedHistory judged(boolean saveHistory) throws InterruptedException {
        var history = UnsavedHistory.of(candidate().http(), saveHistory);
        await().atMost(Patience.bound()).until(history::isScored);
        return history;
    }

    private static void expectTheSameResults(JsonNode before, JsonNode after) {
        assertThat(after.get("overallScore")).isEqualTo(before.get("overallScore"));
        for (var answer = 0; answer < 3; answer++) {
            for (var field : new String[] {"score", "keyPointsCovered", "keyPointsMissed", "provenance"}) {
                var at = "/answers/" + answer + "/answer/feedback/" + field;
                assertThat(before.at(at).isMissingNode()).as(at).isFalse();
                assertThat(after.at(at)).as(at).isEqualTo(before.at(at));
            }
        }
    }

    private void expectTheKeyIsDestroyed(UnsavedHistory history) {
        var user = history.person().get("/api/v1/users/profile").text("/id");
        var key = store.getCollection("subject_keys")
                .find(Filters.eq("_id", user + "/" + history.id()))
                .first();
        assertThat(key).isNotNull().containsOnlyKeys("_id", "destroyed");
    }

    /** Which the destroyed key opened, and nothing else. */
    private void expectASnapshotSealedApart(UnsavedHistory history) {
        var snapshot = store.getCollection("snapshots")
                .find(Filters.eq("_id", history.id()))
                .first();
        assertThat(snapshot).isNotNull();
        var sealed = new String(snapshot.get("d", Binary.class).getData(), StandardCharsets.UTF_8);
        assertThat(JsonMapper.shared().readTree(sealed).get("subject").asString())
                .endsWith("/" + history.id());
    }

    private void expectNoSealedFields(UnsavedHistory history) {
        var document = store.getCollection("interviews")
                .find(Filters.eq("_id", history.id()))
                .first();
        assertThat(document).isNotNull();
        assertThat(holdsBytes(document)).isFalse();
    }

    private static boolean holdsBytes(Document document) {
        return document.values().stream()
                .anyMatch(value -> value instanceof Binary || (value instanceof Document inner && holdsBytes(inner)));
    }

    private void replay() {
        Http admin = admin();
        assertThat(admin.post("/api/v1/admin/projections/interview-projection/replay")
                        .status())
                .isEqualTo(202);
        await().atMost(Patience.bound())
                .until(() -> admin.get("/api/v1/admin/projections")
                        .json()
                        .valueStream()
                        .filter(status -> status.get("name").asString().equals("interview-projection"))
                        .allMatch(status -> status.get("running").asBoolean()
                                && !status.get("replaying").asBoolean()
                                && status.get("behind").asLong() == 0));
    }
}
