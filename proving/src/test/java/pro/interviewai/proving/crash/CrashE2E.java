package pro.interviewai.proving.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.MailBox;
import pro.interviewai.proving.process.AppProcess;
import pro.interviewai.testing.Patience;

/** Kills the running application again and again while people answer, and looks what is left each time. */
class CrashE2E {
    private static final int KILLS = Integer.getInteger("crash.kills", 6);
    private static final int CANDIDATES = 3;

    @TempDir
    Path dataDir;

    @Test
    void killedAtRandomMoments_nothingAcknowledgedIsEverLost() throws Exception {
        var seed = Long.getLong("crash.seed", System.nanoTime());
        System.out.println("crash.seed=" + seed);
        var random = new Random(seed);
        var running = new AtomicReference<>(AppProcess.start(dataDir, Map.of()));
        var pause = new ReentrantReadWriteLock(true);
        var stop = new AtomicBoolean();
        var people = new ArrayList<RestlessCandidate>();
        var threads = new ArrayList<Thread>();
        try {
            for (var i = 0; i < CANDIDATES; i++) {
                var candidate =
                        new Candidate(running.get().http(), new MailBox(dataDir), "ann" + i + "@example.org").join();
                people.add(new RestlessCandidate(candidate, running, pause.readLock(), stop, Duration.ZERO));
            }
            people.forEach(person -> threads.add(Thread.ofVirtual().start(person)));
            for (var kill = 1; kill <= KILLS; kill++) {
                awaitAnAnswer(people);
                Thread.sleep(random.nextInt(1500));
                running.get().kill();
                pause.writeLock().lock();
                try {
                    running.set(AppProcess.start(dataDir, Map.of()));
                    LogAudit.expectSoundLog(running.get().storePort(), dataDir);
                    people.forEach(RestlessCandidate::expectEverythingAcknowledged);
                } finally {
                    pause.writeLock().unlock();
                }
            }
        } finally {
            stop.set(true);
            for (var thread : threads) {
                thread.join();
            }
            running.get().close();
        }
        assertThat(people).allSatisfy(person -> assertThat(person.failure()).isNull());
        assertThat(people.stream()
                        .mapToInt(RestlessCandidate::acknowledgedAnswers)
                        .sum())
                .as("answers acknowledged over all kills")
                .isGreaterThanOrEqualTo(KILLS);
        System.out.println(summary(people));
    }

    /** So that each kill has something to lose. */
    private static void awaitAnAnswer(List<RestlessCandidate> people) {
        var before = answers(people);
        Patience.until("an answer is acknowledged", () -> {
            assertThat(people).allSatisfy(person -> assertThat(person.failure()).isNull());
            return answers(people) > before;
        });
    }

    private static int answers(List<RestlessCandidate> people) {
        return people.stream().mapToInt(RestlessCandidate::acknowledgedAnswers).sum();
    }

    private static String summary(List<RestlessCandidate> people) {
        return "%d kills, %d answers and %d scores acknowledged, none lost"
                .formatted(
                        KILLS,
                        people.stream()
                                .mapToInt(RestlessCandidate::acknowledgedAnswers)
                                .sum(),
                        people.stream()
                                .mapToInt(RestlessCandidate::acknowledgedScores)
                                .sum());
    }
}
