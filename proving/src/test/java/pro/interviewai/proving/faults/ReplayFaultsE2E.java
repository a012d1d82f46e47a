package pro.interviewai.proving.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.MailBox;
import pro.interviewai.embeddedmongo.EmbeddedMongo;
import pro.interviewai.proving.crash.LogAudit;
import pro.interviewai.proving.measure.History;
import pro.interviewai.proving.process.AppProcess;
import pro.interviewai.testing.Patience;

/** The process ends while a read model is being built anew. */
class ReplayFaultsE2E {
    private static final int PAST = 600;
    private static final String PROJECTION = "interview-projection";
    private static final String EMAIL = "ann@example.org";

    @Fault("A8")
    void endedDuringAFullReplay_itGoesOnAsAReplayAndNothingIsSentAgain() throws Exception {
        FaultReport.row(
                "A8",
                1,
                20,
                (runs, random) -> replayed(Site.SOUND, runs, random),
                (_, random) -> replayed(Site.broken("token-first"), 1, random));
    }

    private static void replayed(Map<String, String> broken, int runs, Random random) throws Exception {
        var site = Site.at(Files.createTempDirectory("faults"));
        History.write(site.folder(), PAST);
        try (var app = site.start(Site.ADMIN)) {
            new Candidate(app.http(), new MailBox(site.folder()), EMAIL).join();
            LogAudit.expectSoundLog(app.storePort(), site.folder());
            assertThat(Site.admin(app)
                            .get("/api/v1/admin/rescoring")
                            .json()
                            .get("answers")
                            .asInt())
                    .as("answers of the past judged again unasked")
                    .isZero();
        }
        for (var run = 0; run < runs; run++) {
            try (var app = site.start(
                    Site.crash("after-handler", PROJECTION, 1 + random.nextInt(PAST / 2)), Site.ADMIN, broken)) {
                askForAReplay(app);
                app.awaitEnd();
            }
            expectMarkedAsReplay(site);
            try (var app = site.start(Site.ADMIN, broken)) {
                LogAudit.expectSoundLog(app.storePort(), site.folder());
                awaitDone(app);
                assertThat(new MailBox(site.folder()).tokens(EMAIL))
                        .as("letters")
                        .hasSize(1);
                assertThat(Site.commits(app, "interview.AnswerScored"))
                        .as("scores")
                        .isEqualTo(Site.commits(app, "interview.AnswerSubmitted"));
            }
        }
    }

    private static void askForAReplay(AppProcess app) {
        try {
            var reply = Site.admin(app).post("/api/v1/admin/projections/" + PROJECTION + "/replay");
            assertThat(reply.status()).as(reply.toString()).isEqualTo(202);
        } catch (UncheckedIOException e) {
            // the process ended before the reply
        }
    }

    private static void expectMarkedAsReplay(Site site) {
        try (var server = EmbeddedMongo.start(
                        EmbeddedMongo.Settings.in(site.folder().resolve("store")));
                var client = MongoClients.create(server.connectionString())) {
            var tokens = client.getDatabase("interviewai")
                    .getCollection("tokens")
                    .find(Filters.eq("processorName", PROJECTION))
                    .map(token -> token.getString("tokenType"))
                    .into(new ArrayList<>());
            assertThat(tokens).as("tokens of the segments").anyMatch(type -> type.endsWith("ReplayToken"));
        }
    }

    private static void awaitDone(AppProcess app) {
        var admin = Site.admin(app);
        Patience.until(
                "the replay is over",
                () -> admin.get("/api/v1/admin/projections").json(),
                all -> all.valueStream()
                        .anyMatch(status -> status.get("name").asString().equals(PROJECTION)
                                && !status.get("replaying").asBoolean()
                                && status.get("behind").asLong() == 0));
    }
}
