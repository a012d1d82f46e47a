package pro.interviewai.proving.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.proving.crash.LogAudit;
import pro.interviewai.proving.measure.History;
import pro.interviewai.proving.process.AppProcess;
import pro.interviewai.proving.process.StoreProcess;

/** The application or its store ends while a commit of several events, or a batch of a projection, is being written. */
class LogFaultsE2E {
    private static final int BACKLOG = 600;
    private static final int PEOPLE = 6;
    private static final String PROJECTION = "interview-projection";

    @Fault("A3")
    void endedInsideACommit_itIsThereWholeOrNotAtAll() throws Exception {
        FaultReport.row(
                "A3",
                2,
                50,
                LogFaultsE2E::registering,
                (_, random) -> endedWhilePublishing(
                        Site.at(Files.createTempDirectory("faults")), Site.broken("eager-store"), 0, random));
    }

    @Fault("A4")
    void endedInsideABatchOfAProjection_readModelsFollowFromTheLog() throws Exception {
        FaultReport.row(
                "A4",
                2,
                25,
                (runs, random) -> projecting(Site.SOUND, runs, random),
                (_, random) -> projecting(Site.broken("token-first"), 1, random));
    }

    /** In turn the application ends after some of the events were published, and the store while it is being written to. */
    private static void registering(int runs, Random random) throws Exception {
        var site = Site.at(Files.createTempDirectory("faults"));
        for (var run = 0; run < runs; run++) {
            if (run % 2 == 0) {
                endedWhilePublishing(site, Site.SOUND, run, random);
            } else {
                storeEnded(random);
            }
        }
    }

    private static void endedWhilePublishing(Site site, Map<String, String> broken, int run, Random random)
            throws Exception {
        try (var app = site.start(Site.crash("after-publishing", "", 1 + random.nextInt(3)), broken)) {
            register(app, "ann" + run + "@example.org");
            app.awaitEnd();
        }
        try (var app = site.start(Site.SOUND, broken)) {
            expectWhole(app.storePort());
            LogAudit.expectSoundLog(app.storePort(), site.folder());
        }
    }

    private static void storeEnded(Random random) throws Exception {
        var folder = Files.createTempDirectory("faults");
        var port = AppProcess.freePort();
        var store = StoreProcess.start(folder.resolve("store"), port);
        try (var app = AppProcess.start(folder, Map.of("MONGODB_URI", store.uri()))) {
            var people = Stream.iterate(0, i -> i < PEOPLE, i -> i + 1)
                    .map(i -> Thread.ofVirtual().start(() -> register(app, "ann" + i + "@example.org")))
                    .toList();
            Thread.sleep(random.nextInt(1500));
            store.kill();
            store = StoreProcess.start(folder.resolve("store"), port);
            for (var person : people) {
                person.join();
            }
            expectWhole(port);
            LogAudit.expectSoundLog(port, folder);
        } finally {
            store.close();
        }
    }

    /** Whatever the reply is: here only what is stored counts. */
    private static void register(AppProcess app, String email) {
        try {
            app.http().once().post("/api/v1/auth/register", Candidate.registration(email));
        } catch (UncheckedIOException e) {
            // the process ended before the reply
        }
    }

    private static void expectWhole(int storePort) {
        var counts = new HashMap<String, Long>();
        for (var event : new String[] {"AccountRegistered", "TermsAccepted", "VerificationRequested", "EmailClaimed"}) {
            counts.put(event, Site.commits(storePort, "account." + event));
        }
        assertThat(counts.values().stream().distinct()).as("%s", counts).hasSize(1);
    }

    private static void projecting(Map<String, String> broken, int runs, Random random) throws Exception {
        for (var run = 0; run < runs; run++) {
            var site = Site.at(Files.createTempDirectory("faults"));
            History.write(site.folder(), BACKLOG);
            var crash = run % 2 == 0
                    ? Site.crash("after-handler", PROJECTION, 1 + random.nextInt(BACKLOG / 2))
                    : Site.crash("before-token", PROJECTION, 1 + random.nextInt(3));
            site.startAndEnd(crash, broken);
            try (var app = site.start(Site.SOUND, broken)) {
                LogAudit.expectSoundLog(app.storePort(), site.folder());
            }
        }
    }
}
