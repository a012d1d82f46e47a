package pro.interviewai.proving.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.bson.Document;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.proving.crash.LogAudit;
import pro.interviewai.proving.process.AppProcess;
import pro.interviewai.testing.Patience;

/** The process ends while a snapshot is written, and snapshots of an older class are found. */
class SnapshotFaultsE2E {
    private static final int QUESTIONS = 16;

    @Fault("A7")
    void endedAroundASnapshotAndAnOldOneFound_interviewsGoOnFromTheirEvents() throws Exception {
        FaultReport.row(
                "A7",
                1,
                20,
                (runs, random) -> snapshots(Site.SOUND, runs, random),
                (_, random) -> snapshots(Site.broken("trusting-snapshots"), 1, random));
    }

    private static void snapshots(Map<String, String> broken, int runs, Random random) throws Exception {
        var site = Site.withACandidate();
        for (var run = 0; run < runs; run++) {
            var point = random.nextBoolean() ? "before-snapshot" : "after-snapshot";
            var key = "run-" + run;
            try (var app = site.start(Site.crash(point, "", 1))) {
                try {
                    answerAll(app.http().as(site.token()), key);
                } catch (UncheckedIOException e) {
                    // the process ended; the same is asked again after the restart
                }
                app.awaitEnd();
            }
            try (var app = site.start(Site.SOUND)) {
                var http = app.http().as(site.token());
                var interview = answerAll(http, key);
                replaceByAnOldOne(app, interview, answerAll(http, key + "-other"));
            }
            try (var app = site.start(broken)) {
                answerAll(app.http().as(site.token()), key);
                LogAudit.expectSoundLog(app.storePort(), site.folder());
            }
        }
    }

    /** Answers, or finds that it has answered, every question and gives the id of the interview. */
    private static String answerAll(Http http, String key) {
        var started = http.post("/api/v1/interviews/start", Candidate.interview(QUESTIONS), key);
        assertThat(started.status()).as(started.toString()).isEqualTo(201);
        var interview = started.text("/sessionId");
        for (var question : Candidate.questionIds(started)) {
            var text = "I measured it first for " + key + " and then added an index on " + question + ".";
            var reply = http.post("/api/v1/interviews/" + interview + "/answer", Candidate.textAnswer(question, text));
            assertThat(reply.status()).as(reply.toString()).isIn(200, 202);
        }
        return interview;
    }

    /** What an older class has written is readable and says something else. */
    private static void replaceByAnOldOne(AppProcess app, String interview, String other) throws InterruptedException {
        try (var store = MongoClients.create("mongodb://127.0.0.1:" + app.storePort())) {
            var snapshots = store.getDatabase("interviewai").getCollection("snapshots");
            var old = snapshotOf(snapshots, other).append("_id", interview).append("r", "0");
            snapshots.replaceOne(Filters.eq("_id", interview), old, new ReplaceOptions().upsert(true));
        }
    }

    private static Document snapshotOf(MongoCollection<Document> snapshots, String interview) {
        return Patience.untilThere(
                "a snapshot",
                () -> Optional.ofNullable(
                        snapshots.find(Filters.eq("_id", interview)).first()));
    }
}
