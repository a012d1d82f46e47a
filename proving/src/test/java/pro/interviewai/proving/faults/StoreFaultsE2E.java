package pro.interviewai.proving.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.parallel.Isolated;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.MailBox;
import pro.interviewai.app.http.Reply;
import pro.interviewai.eventlog.CommitTooLargeException;
import pro.interviewai.eventlog.CuttingProxy;
import pro.interviewai.messages.interview.InterviewEvent.DraftSaved;
import pro.interviewai.proving.bench.Engines;
import pro.interviewai.proving.crash.LogAudit;
import pro.interviewai.proving.process.AppProcess;
import pro.interviewai.proving.process.Signals;
import pro.interviewai.proving.process.StoreProcess;
import pro.interviewai.testing.Patience;

/** The store is away, answers too late, is full, or is asked to take too much. */
@Isolated("holds answers to the seconds that are promised")
class StoreFaultsE2E {
    private static final String EMAIL = "ann@example.org";
    /** What docs/faults.md promises. */
    private static final Duration LONGEST_REQUEST = Duration.ofSeconds(6);

    private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(5);
    private static final List<Outage> OUTAGES = List.of(
            new Outage("hung for 4 s", Duration.ofSeconds(4), true),
            new Outage("ended for 1 s", Duration.ofSeconds(1), false),
            new Outage("ended for 10 s", Duration.ofSeconds(10), false),
            new Outage("hung for 20 s", Duration.ofSeconds(20), true),
            new Outage("ended for 60 s", Duration.ofSeconds(60), false));
    private static final long MEGABYTE = 1024 * 1024;
    private static final int TOO_LARGE = 300 * 1024;
    private static final long SPARE = 1000;
    private static final long TO_BE_SURE = 200;
    private static final long MOST = 20_000 * MEGABYTE;

    private record Outage(String name, Duration time, boolean hung) {}

    @Fault("B5")
    void storeAway_isSaidSoonAndEverythingGoesOnByItself() throws Exception {
        FaultReport.row(
                "B5",
                3,
                OUTAGES.size(),
                (runs, _) -> away(Site.SOUND, runs),
                (_, _) -> away(Site.broken("patient-store"), 1));
    }

    @Fault("B6")
    void answerLost_theOutcomeIsLookedUp() throws Exception {
        FaultReport.row(
                "B6",
                2,
                50,
                (runs, random) -> answerLost(Engines::ofTheLog, runs, random),
                (_, random) -> answerLost(Engines::ofAxonMongo, 1, random));
    }

    @Fault("B10")
    void eventTooLarge_isRefusedBeforeItIsStored() throws Exception {
        FaultReport.row("B10", 1, 1, (_, _) -> tooLarge(Engines::ofTheLog), (_, _) -> tooLarge(Engines::ofAxonMongo));
    }

    @Fault("B11")
    void diskAllButFull_onlyReadingGoesOnUntilThereIsRoom() throws Exception {
        FaultReport.row("B11", 1, 5, (runs, _) -> full(true, runs), (_, _) -> full(false, 1));
    }

    private static void away(Map<String, String> broken, int runs) throws Exception {
        var folder = Files.createTempDirectory("faults");
        var port = AppProcess.freePort();
        var store = StoreProcess.start(folder.resolve("store"), port);
        try (var app = Site.at(folder).start(Map.of("MONGODB_URI", store.uri()), broken)) {
            var ann =
                    new Candidate(app.http(), new MailBox(folder), EMAIL).join().once();
            var before = ann.start(5).text("/sessionId");
            for (var outage : OUTAGES.subList(0, Math.min(runs, OUTAGES.size()))) {
                if (outage.hung()) {
                    Signals.send("STOP", store.pid());
                    expectRefusals(app, ann, outage.time());
                    Signals.send("CONT", store.pid());
                } else {
                    store.kill();
                    expectRefusals(app, ann, outage.time());
                    store = StoreProcess.start(folder.resolve("store"), port);
                }
                expectRecovery(app, ann, before, outage.name());
            }
            LogAudit.expectSoundLog(port, folder);
        } finally {
            store.close();
        }
    }

    private static void expectRefusals(AppProcess app, Candidate ann, Duration outage) {
        var end = System.nanoTime() + outage.toNanos();
        while (System.nanoTime() < end) {
            var begin = System.nanoTime();
            var reply = asked(ann);
            var took = Duration.ofNanos(System.nanoTime() - begin);
            assertThat(took).as("time to say so").isLessThan(Patience.of(LONGEST_REQUEST));
            assertThat(reply.status()).as(reply.toString()).isEqualTo(503);
            assertThat(reply.response().headers().firstValue("Retry-After")).isPresent();
            assertThat(app.http().get("/health").status()).as("readiness").isEqualTo(503);
        }
    }

    private static Reply asked(Candidate ann) {
        try {
            return ann.start(5);
        } catch (UncheckedIOException e) {
            throw new AssertionError("no reply at all", e);
        }
    }

    /** Recovered is who answers, takes commands and has them projected. */
    private static void expectRecovery(AppProcess app, Candidate ann, String before, String fault)
            throws InterruptedException {
        var begin = System.nanoTime();
        Patience.within(LONGEST_RECOVERY, "recovery", () -> app.http().get("/health"), health -> {
            var started = ann.start(5);
            return started.status() == 201
                    && ann.read(started.text("/sessionId")).status() == 200
                    && ann.read(before).status() == 200
                    && health.status() == 200;
        });
        var took = Duration.ofNanos(System.nanoTime() - begin);
        System.out.println("B5: " + fault + ", recovered after " + took.toMillis() + " ms");
    }

    /** The connection is cut when the server has the request, or before it has it. */
    private static void answerLost(Engines.Kind kind, int runs, Random random) throws Exception {
        var folder = Files.createTempDirectory("faults");
        try (var store = StoreProcess.start(folder.resolve("store"), AppProcess.freePort());
                var proxy = new CuttingProxy(store.port());
                var cuttable = MongoClients.create(
                        "mongodb://127.0.0.1:%d/?uuidRepresentation=STANDARD".formatted(proxy.port()))) {
            var engine = kind.on(cuttable.getDatabase("faults"));
            append(engine, 0, 10);
            for (var run = 1; run <= runs; run++) {
                proxy.cut("insert", 1, run % 2 == 1 || random.nextBoolean());
                var sequence = run;
                assertThatCode(() -> append(engine, sequence, 10))
                        .as("what is stored is acknowledged")
                        .doesNotThrowAnyException();
                assertThat(engine.readEvents("a").asStream().count())
                        .as("stored once")
                        .isEqualTo(run + 1);
            }
        }
    }

    private static void tooLarge(Engines.Kind kind) throws Exception {
        var folder = Files.createTempDirectory("faults");
        try (var store = StoreProcess.start(folder.resolve("store"), AppProcess.freePort());
                var client = MongoClients.create(store.uri())) {
            MongoDatabase database = client.getDatabase("faults");
            var engine = kind.on(database);
            append(engine, 0, 10);
            assertThatThrownBy(() -> append(engine, 1, TOO_LARGE)).isInstanceOf(CommitTooLargeException.class);
            append(engine, 1, 10);
            assertThat(engine.readEvents("a").asStream().count()).isEqualTo(2);
        }
    }

    private static void append(EventStorageEngine engine, long sequence, int characters) {
        var event = new DraftSaved(
                "a", "ann", null, "q1", "x".repeat(characters), 1, Instant.parse("2026-01-01T00:00:00Z"));
        engine.appendEvents(List.of(new GenericDomainEventMessage<>("Interview", "a", sequence, event)));
    }

    /** As much of the disk is taken as leaves less than the application wants to be free, and given back. */
    private static void full(boolean careful, int runs) throws Exception {
        var folder = Files.createTempDirectory("faults");
        var free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
        var room = careful ? free - SPARE : 0;
        var filler = folder.resolve("filler");
        try (var app = AppProcess.start(folder, Map.of("ROOM_TO_WRITE", room + "MB"))) {
            var ann = new Candidate(app.http(), new MailBox(folder), EMAIL).join();
            for (var run = 0; run < runs; run++) {
                var before = ann.start(5).text("/sessionId");
                take(filler, free - SPARE - TO_BE_SURE);
                var refused = ann.start(5);
                assertThat(refused.status()).as(refused.toString()).isEqualTo(507);
                assertThat(refused.text("/code")).isEqualTo("STORE_FULL");
                assertThat(ann.read(before).status()).as("reading").isEqualTo(200);
                Files.delete(filler);
                assertThat(ann.start(5).status()).as("with room again").isEqualTo(201);
            }
            LogAudit.expectSoundLog(app.storePort(), folder);
        } finally {
            Files.deleteIfExists(filler);
        }
    }

    /** Others write to the same disk, so what has to be taken is looked at anew after each piece. */
    private static void take(Path filler, long leave) throws IOException {
        var block = new byte[(int) MEGABYTE];
        try (var file = new RandomAccessFile(filler.toFile(), "rw")) {
            while (Files.getFileStore(filler).getUsableSpace() / MEGABYTE > leave) {
                assertThat(file.length()).as("taken").isLessThan(MOST);
                file.write(block);
            }
        }
    }
}
