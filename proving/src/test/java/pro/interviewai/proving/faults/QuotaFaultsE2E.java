package pro.interviewai.proving.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.MailBox;
import pro.interviewai.proving.crash.LogAudit;
import pro.interviewai.proving.process.AppProcess;
import pro.interviewai.proving.process.StoreProcess;

/** What people may use, while they ask for it on several nodes at once. */
class QuotaFaultsE2E {
    private static final int STARTS = 50;
    private static final int QUESTIONS = 5;

    @Fault("D11")
    void fiftyStartsAtOnceWithOneUnitLeft_exactlyOneBegins() throws Exception {
        FaultReport.row("D11", 3, 100, (runs, _) -> starts("1", runs), (_, _) -> starts("2", 1));
    }

    /** @param units that the plan includes; more than one is the broken variant */
    private static void starts(String units, int runs) throws Exception {
        var folder = Files.createTempDirectory("faults");
        try (var store = StoreProcess.start(folder.resolve("store"), AppProcess.freePort());
                var one = node(folder, store, "one", units);
                var two = node(folder, store, "two", units)) {
            for (var run = 0; run < runs; run++) {
                var ann = new Candidate(one.http(), new MailBox(folder), "ann" + run + "@example.org").join();
                var nodes = List.of(ann.http(), two.http().as(ann.accessToken()));
                var statuses = allAtOnce(nodes);
                assertThat(statuses)
                        .hasSize(STARTS)
                        .allMatch(status -> List.of(201, 402, 409).contains(status));
                assertThat(Collections.frequency(statuses, 201))
                        .as("%s", nodes.getFirst().get("/api/v1/quota/ledger"))
                        .isEqualTo(1);
                for (var node : nodes) {
                    var balance = node.get("/api/v1/quota").json().at("/balances/0");
                    assertThat(balance.get("reserved").asInt()).isEqualTo(1);
                    assertThat(balance.get("free").asInt()).isZero();
                    assertThat(node.get("/api/v1/interviews")
                                    .json()
                                    .at("/total")
                                    .asInt())
                            .isEqualTo(1);
                }
            }
            LogAudit.expectSoundLog(store.port(), folder);
        }
    }

    private static List<Integer> allAtOnce(List<Http> nodes) throws InterruptedException {
        var statuses = new ConcurrentLinkedQueue<Integer>();
        var barrier = new CyclicBarrier(STARTS);
        var threads = new ArrayList<Thread>();
        for (var start = 0; start < STARTS; start++) {
            // told that it takes a moment, it comes again under the same key
            var node = nodes.get(start % nodes.size());
            threads.add(Thread.ofVirtual().start(() -> {
                try {
                    barrier.await();
                    statuses.add(node.post(
                                    "/api/v1/interviews/start",
                                    Candidate.interview(QUESTIONS),
                                    UUID.randomUUID().toString())
                            .status());
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        return List.copyOf(statuses);
    }

    private static AppProcess node(Path folder, StoreProcess store, String name, String units) {
        return Site.at(folder)
                .start(Map.of("MONGODB_URI", store.uri(), "NODE_ID", name), Map.of("FREE_INTERVIEWS_PER_MONTH", units));
    }
}
