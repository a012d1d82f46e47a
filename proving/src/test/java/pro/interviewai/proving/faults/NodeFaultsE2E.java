package pro.interviewai.proving.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.parallel.Isolated;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.MailBox;
import pro.interviewai.app.http.Reply;
import pro.interviewai.proving.crash.LogAudit;
import pro.interviewai.proving.process.AppProcess;
import pro.interviewai.proving.process.Signals;
import pro.interviewai.proving.process.StoreProcess;

/** Two nodes on one store: their clocks differ, they write to one aggregate at once, one of them hangs for a while. */
@Isolated("holds nodes to the seconds that are promised")
class NodeFaultsE2E {
    private static final String EMAIL = "ann@example.org";
    private static final int DRAFTS = 100;
    private static final int QUESTIONS = 5;

    @Fault("B2")
    void clocksDiffer_whatOneNodeWritesTheOtherReads() throws Exception {
        FaultReport.row(
                "B2", 1, 10, (runs, random) -> clocks(runs, random), (_, random) -> OrderFaultsE2E.shifted(random));
    }

    @Fault("B4")
    void manyCommandsOnOneAggregateAtOnce_eachIsCarriedOutOrRefused() throws Exception {
        FaultReport.row("B4", 1, 20, (runs, _) -> together(true, runs), (_, _) -> together(false, 3));
    }

    @Fault("B9")
    void aNodeHangsUntilAnotherHasTakenOver_itsLateBatchHasNoEffect() throws Exception {
        FaultReport.row(
                "B9", 1, 10, (runs, _) -> hanging(Site.SOUND, runs), (_, _) -> hanging(Site.broken("unguarded"), 1));
    }

    private static void clocks(int runs, Random random) throws Exception {
        for (var run = 0; run < runs; run++) {
            var folder = Files.createTempDirectory("faults");
            var back = ShiftedClock.by(Duration.ofMinutes(-60).minusSeconds(random.nextInt(600)));
            try (var store = StoreProcess.start(folder.resolve("store"), AppProcess.freePort())) {
                var interviews = new ArrayList<String>();
                try (var ahead = node(folder, store, "ahead", ShiftedClock.by(Duration.ofSeconds(10)));
                        var right = node(folder, store, "right", Map.of())) {
                    var ann = new Candidate(ahead.http(), new MailBox(folder), EMAIL).join();
                    interviews.add(interview(ann.http().as(ann.accessToken())));
                    interviews.add(interview(signedIn(right)));
                }
                try (var jumped = node(folder, store, "ahead", back);
                        var right = node(folder, store, "right", Map.of())) {
                    interviews.add(interview(signedIn(jumped)));
                    interviews.add(interview(signedIn(right)));
                    for (var id : interviews) {
                        assertThat(signedIn(right)
                                        .get("/api/v1/interviews/" + id)
                                        .text("/status"))
                                .isEqualTo("completed");
                    }
                    LogAudit.expectSoundLog(store.port(), folder);
                }
            }
        }
    }

    /** Half of the drafts goes to either node, all at the same moment. */
    private static void together(boolean sound, int runs) throws Exception {
        var folder = Files.createTempDirectory("faults");
        try (var store = StoreProcess.start(folder.resolve("store"), AppProcess.freePort());
                var one = node(folder, store, "one", Map.of());
                var two = node(folder, store, "two", Map.of())) {
            if (!sound) {
                dropUniqueness(store);
            }
            new Candidate(one.http(), new MailBox(folder), EMAIL).join();
            var nodes = List.of(signedIn(one), signedIn(two));
            for (var run = 0; run < runs; run++) {
                var started = ok(nodes.getFirst().post("/api/v1/interviews/start", Candidate.interview(QUESTIONS)));
                var draft = "/api/v1/interviews/" + started.text("/sessionId") + "/questions/"
                        + Candidate.questionIds(started).getFirst() + "/draft";
                var statuses = allAtOnce(nodes, draft);
                assertThat(statuses)
                        .hasSize(DRAFTS)
                        .allMatch(status -> List.of(200, 409, 503).contains(status));
                assertThat(statuses).contains(200);
                var after = ok(put(nodes.getLast(), draft, DRAFTS + 1));
                assertThat(after.text("/content")).as("nothing stays locked").isEqualTo("draft " + (DRAFTS + 1));
                LogAudit.expectSoundLog(store.port(), folder);
            }
        }
    }

    private static ConcurrentLinkedQueue<Integer> allAtOnce(List<Http> nodes, String draft) throws Exception {
        var statuses = new ConcurrentLinkedQueue<Integer>();
        var barrier = new CyclicBarrier(DRAFTS);
        var threads = new ArrayList<Thread>();
        for (var i = 1; i <= DRAFTS; i++) {
            var sequence = i;
            threads.add(Thread.ofVirtual().start(() -> {
                try {
                    barrier.await();
                    statuses.add(put(nodes.get(sequence % nodes.size()).once(), draft, sequence)
                            .status());
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        return statuses;
    }

    /** The first node owns all segments and stops itself in the middle of a batch; the second one is asked meanwhile. */
    private static void hanging(Map<String, String> broken, int runs) throws Exception {
        for (var run = 0; run < runs; run++) {
            var folder = Files.createTempDirectory("faults");
            var stops = Site.all(
                    Site.crash("before-handler", "interview-projection", 2), Map.of(CrashPoints.BY, "STOP"), broken);
            try (var store = StoreProcess.start(folder.resolve("store"), AppProcess.freePort());
                    var owner = node(folder, store, "owner", stops);
                    var other = node(folder, store, "other", broken)) {
                new Candidate(other.http(), new MailBox(folder), EMAIL).join();
                var ann = signedIn(other);
                var interview = interview(ann);
                assertThat(owner.isStopped()).as("the owner hangs").isTrue();
                Signals.send("CONT", owner.pid());
                interview(ann);
                assertThat(ann.get("/api/v1/interviews/" + interview).text("/status"))
                        .isEqualTo("completed");
                assertThat(Site.commits(store.port(), "interview.AnswerScored"))
                        .as("scores")
                        .isEqualTo(Site.commits(store.port(), "interview.AnswerSubmitted"));
                LogAudit.expectSoundLog(store.port(), folder);
            }
        }
    }

    private static AppProcess node(Path folder, StoreProcess store, String name, Map<String, String> environment) {
        return Site.at(folder).start(Map.of("MONGODB_URI", store.uri(), "NODE_ID", name), environment);
    }

    private static Http signedIn(AppProcess app) {
        var reply = ok(app.http().login(EMAIL, Candidate.PASSWORD));
        return app.http().as(reply.text("/accessToken"));
    }

    /** A whole one; gives its id. */
    private static String interview(Http http) {
        var key = "key-" + System.nanoTime();
        var started = ok(http.post("/api/v1/interviews/start", Candidate.interview(QUESTIONS), key));
        var path = "/api/v1/interviews/" + started.text("/sessionId");
        for (var question : Candidate.questionIds(started)) {
            var text = "I measured it first and then I added an index on " + question + ", which made it fast.";
            ok(http.post(path + "/answer", Candidate.textAnswer(question, text)));
        }
        ok(http.post(path + "/complete"));
        return started.text("/sessionId");
    }

    private static Reply put(Http http, String draft, int sequence) {
        return http.send(http.request(draft)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(
                        "{\"content\": \"draft %d\", \"sequence\": %d}".formatted(sequence, sequence))));
    }

    private static Reply ok(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isBetween(200, 202);
        return reply;
    }

    /** As in a store without a unique index on an aggregate and its sequence. */
    static void dropUniqueness(StoreProcess store) {
        try (var client = MongoClients.create(store.uri())) {
            client.getDatabase("interviewai").getCollection("commits").dropIndex("stream");
        }
    }
}
