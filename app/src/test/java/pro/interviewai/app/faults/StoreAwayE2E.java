package pro.interviewai.app.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.app.http.AppProcess;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.MailBox;
import pro.interviewai.app.http.StoreProcess;

/** B5: while the store is away each request is soon told so; when it is back everything goes on by itself. */
@Tag("B5")
class StoreAwayE2E {
    private static final Duration LONGEST_REQUEST = Duration.ofSeconds(6);
    private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 10})
    void aStoppedStore_isToldSoon_andComesBackByItself(int seconds) throws Exception {
        var port = AppProcess.freePort();
        var store = StoreProcess.start(folder.resolve("store"), port);
        try (var application = application(store)) {
            var ann = new Candidate(application.http(), new MailBox(folder.resolve("app")), "ann@example.org").join();
            var before = ann.start(5).text("/sessionId");
            store.kill();
            expectRefusals(application, ann, Duration.ofSeconds(seconds));
            store = StoreProcess.start(folder.resolve("store"), port);
            expectRecovery(application, ann, before, seconds + " s down");
        } finally {
            store.close();
        }
    }

    @Test
    void aStoreThatHangs_isToldSoon_andComesBackByItself() throws Exception {
        try (var store = StoreProcess.start(folder.resolve("store"), AppProcess.freePort());
                var application = application(store)) {
            var ann = new Candidate(application.http(), new MailBox(folder.resolve("app")), "ann@example.org").join();
            var before = ann.start(5).text("/sessionId");
            signal("STOP", store);
            expectRefusals(application, ann, Duration.ofSeconds(12));
            signal("CONT", store);
            expectRecovery(application, ann, before, "12 s stopped");
        }
    }

    private AppProcess application(StoreProcess store) {
        return AppProcess.start(folder.resolve("app"), Map.of("MONGODB_URI", store.uri()));
    }

    private static void expectRefusals(AppProcess application, Candidate ann, Duration outage) {
        var end = System.nanoTime() + outage.toNanos();
        var slowest = Duration.ZERO;
        while (System.nanoTime() < end) {
            var begin = System.nanoTime();
            var reply = ann.start(5);
            var took = Duration.ofNanos(System.nanoTime() - begin);
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
            assertThat(reply.status()).as(reply.toString()).isEqualTo(503);
            assertThat(reply.header("Retry-After")).isNotEmpty();
            assertThat(application.http().get("/health").status()).isEqualTo(503);
        }
        System.out.println("B5: slowest refusal " + slowest.toMillis() + " ms");
        assertThat(slowest).isLessThan(LONGEST_REQUEST);
    }

    /** Recovered is who answers, takes commands and has them projected. */
    private static void expectRecovery(AppProcess application, Candidate ann, String before, String fault)
            throws InterruptedException {
        var begin = System.nanoTime();
        var end = begin + Duration.ofSeconds(60).toNanos();
        var recovered = false;
        while (!recovered && System.nanoTime() < end) {
            var started = ann.start(5);
            recovered = started.status() == 201
                    && ann.read(started.text("/sessionId")).status() == 200
                    && ann.read(before).status() == 200
                    && application.http().get("/health").status() == 200;
            Thread.sleep(50);
        }
        var took = Duration.ofNanos(System.nanoTime() - begin);
        System.out.println("B5: " + fault + ", recovered after " + took.toMillis() + " ms");
        assertThat(recovered).isTrue();
        assertThat(took).isLessThan(LONGEST_RECOVERY);
    }

    private static void signal(String name, StoreProcess store) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, String.valueOf(store.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }
}
