package pro.interviewai.proving.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.MailBox;
import pro.interviewai.proving.process.AppProcess;
import pro.interviewai.proving.process.StoreProcess;

/**
 * Two applications on one store under load, each killed every few seconds and now and then the store as well. In the end
 * everything acknowledged must be there, and the log and the read models must be sound.
 */
public final class Soak {
    private static final int PEOPLE_A_NODE = 2;
    private static final int NODES = 2;
    private static final int STORE_ONE_IN = 8;
    private static final int PAUSE_MILLIS = 4000;
    private static final Duration REST = Duration.ofMillis(150);
    private static final int START_ATTEMPTS = 20;

    private final Path folder;
    private final Random random;
    private final List<AtomicReference<AppProcess>> nodes = new ArrayList<>();
    private final List<RestlessCandidate> people = new ArrayList<>();
    private StoreProcess store;
    private int nodeKills;
    private int storeKills;

    private Soak(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
        this.store = StoreProcess.start(folder.resolve("store"), AppProcess.freePort());
    }

    /** What to do to the store before the last look, to prove that the look is sharp. */
    @FunctionalInterface
    public interface Damage {
        void to(String storeUri);
    }

    /**
     * Runs and gives a line of figures.
     *
     * @throws AssertionError naming what was lost or is not sound
     */
    public static String run(Path folder, Duration time, long seed, Damage damage) throws Exception {
        var soak = new Soak(folder, seed);
        try {
            return soak.run(time, damage);
        } finally {
            for (var node : soak.nodes) {
                node.get().kill();
            }
            soak.store.close();
        }
    }

    private String run(Duration time, Damage damage) throws Exception {
        for (var i = 0; i < NODES; i++) {
            nodes.add(new AtomicReference<>(node(i)));
        }
        var stop = new AtomicBoolean();
        var threads = new ArrayList<Thread>();
        try {
            join(stop);
            people.forEach(person -> threads.add(Thread.ofVirtual().start(person)));
            var end = System.nanoTime() + time.toNanos();
            while (System.nanoTime() < end) {
                Thread.sleep(1000 + random.nextInt(PAUSE_MILLIS));
                kill();
                assertThat(people)
                        .allSatisfy(person -> assertThat(person.failure()).isNull());
            }
        } finally {
            stop.set(true);
            for (var thread : threads) {
                thread.join();
            }
        }
        damage.to(store.uri());
        assertThat(people).allSatisfy(person -> assertThat(person.failure()).isNull());
        LogAudit.expectSoundLog(store.port(), folder);
        people.forEach(RestlessCandidate::expectEverythingAcknowledged);
        assertThat(sum(true)).as("acknowledged answers").isPositive();
        return "%d kills of a node, %d of the store, %d answers and %d scores acknowledged, 0 lost"
                .formatted(nodeKills, storeKills, sum(true), sum(false));
    }

    private void join(AtomicBoolean stop) throws InterruptedException {
        var always = new ReentrantReadWriteLock().readLock();
        for (var i = 0; i < PEOPLE_A_NODE * NODES; i++) {
            var node = nodes.get(i % NODES);
            var person = new Candidate(node.get().http(), new MailBox(folder), "ann" + i + "@example.org").join();
            people.add(new RestlessCandidate(person, node, always, stop, REST));
        }
    }

    private void kill() throws InterruptedException {
        if (random.nextInt(STORE_ONE_IN) == 0) {
            store.kill();
            store = StoreProcess.start(folder.resolve("store"), store.port());
            storeKills++;
        } else {
            var i = random.nextInt(NODES);
            nodes.get(i).get().kill();
            nodes.get(i).set(node(i));
            nodeKills++;
        }
    }

    /** A machine that is busy with other things may need more than one attempt. */
    private AppProcess node(int i) {
        for (var attempt = 1; ; attempt++) {
            try {
                return AppProcess.start(folder, Map.of("MONGODB_URI", store.uri(), "NODE_ID", "node-" + i));
            } catch (IllegalStateException e) {
                if (attempt == START_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private int sum(boolean answers) {
        return people.stream()
                .mapToInt(person -> answers ? person.acknowledgedAnswers() : person.acknowledgedScores())
                .sum();
    }

    /** Arguments: minutes, seed (0 for any), and a file to write the result to if there should be one. */
    public static void main(String[] arguments) throws Exception {
        var minutes = Double.parseDouble(arguments[0]);
        var given = Long.parseLong(arguments[1]);
        var seed = given == 0 ? System.nanoTime() : given;
        var folder = Files.createTempDirectory("soak");
        System.out.println("seed " + seed + ", data in " + folder);
        var result = "passed";
        String figures;
        try {
            figures = run(folder, Duration.ofMillis((long) (minutes * 60_000)), seed, _ -> {});
        } catch (AssertionError e) {
            e.printStackTrace();
            result = "failed";
            figures = String.valueOf(e.getMessage()).strip().lines().findFirst().orElse("");
        }
        System.out.printf("%s: %s minutes, seed %d: %s%n", result, arguments[0], seed, figures);
        if (arguments.length > 2) {
            write(Path.of(arguments[2]), result, arguments[0], seed, figures);
        }
        System.exit(result.equals("passed") ? 0 : 1);
    }

    private static void write(Path file, String result, String minutes, long seed, String figures) throws IOException {
        Files.writeString(file, """
                # The last long run

                `scripts/soak %s %d` has two application nodes on one store process answer interviews while either node,
                and now and then the store, is killed every one to five seconds. In the end every acknowledged answer and
                score is looked up, and the log, its sequence numbers and the read models are checked against a full replay.

                | Minutes | Seed | Result | Figures |
                |---|---|---|---|
                | %s | %d | %s | %s |
                """.formatted(minutes, seed, minutes, seed, result, figures));
    }
}
