package pro.interviewai.proving.measure;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.MailBox;
import pro.interviewai.app.http.Reply;
import pro.interviewai.proving.process.AppProcess;

/**
 * Measures the default start: time until ready, resident memory when idle, and the time of each call while clients go
 * from registration to feedback, then of answers alone, with and without a pause for thought before each; then the same on
 * a store that already holds many events. Run by
 * {@code scripts/measure}.
 */
public final class Measure {
    private static final int CLIENTS = Integer.getInteger("measure.clients", 32);
    private static final int SECONDS = Integer.getInteger("measure.seconds", 60);
    private static final int EVENTS = Integer.getInteger("measure.events", 200_000);
    private static final int THOUGHT_MILLIS = Integer.getInteger("measure.thought", 5_000);
    private static final int WARM_UP_SECONDS = 10;
    private static final int IDLE_SECONDS = 15;
    private static final long MEGABYTE = 1024 * 1024;
    private static final List<String> SLOW_BY_NATURE = List.of("register", "login", "answer");

    private final Map<String, ConcurrentLinkedQueue<Double>> millis = new ConcurrentHashMap<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger people = new AtomicInteger();

    private Measure() {}

    public static void main(String[] arguments) throws Exception {
        var empty = Files.createTempDirectory("measure-empty");
        var small = new Measure().run("empty store", empty, 0);
        var filled = Files.createTempDirectory("measure-filled");
        var interviews = History.write(filled, EVENTS);
        var large = new Measure().run("store with %,d events".formatted(EVENTS), filled, interviews);
        System.out.printf("%np95 with history against without:%n");
        small.forEach((call, p95) -> System.out.printf("  %-10s ratio=%.2f%n", call, large.get(call) / p95));
    }

    private Map<String, Double> run(String title, Path dataDir, int interviews) throws Exception {
        System.out.printf("%n== %s%n", title);
        try (var app = AppProcess.start(dataDir, Map.of())) {
            System.out.printf("ready after %.1f s%n", app.startedIn().toMillis() / 1000.0);
            awaitReadModels(app, interviews);
            Thread.sleep(IDLE_SECONDS * 1000L);
            System.out.printf("resident memory idle %d MB%n", app.residentBytes() / MEGABYTE);
            load(app, dataDir, WARM_UP_SECONDS);
            millis.clear();
            failures.set(0);
            load(app, dataDir, SECONDS);
            var p95 = report();
            System.out.printf(
                    "errors %d; resident memory after load %d MB%n", failures.get(), app.residentBytes() / MEGABYTE);
            var candidates = join(app, dataDir);
            answers(candidates, THOUGHT_MILLIS);
            answers(candidates, 0);
            return p95;
        }
    }

    private List<Candidate> join(AppProcess app, Path dataDir) throws InterruptedException {
        var candidates = new ArrayList<Candidate>();
        for (var i = 0; i < CLIENTS; i++) {
            candidates.add(new Candidate(app.http(), new MailBox(dataDir), "a" + i + "@example.org").join());
        }
        return candidates;
    }

    /** From an answer sent to its score received, all clients at a time. */
    private void answers(List<Candidate> candidates, int thoughtMillis) throws InterruptedException {
        millis.clear();
        failures.set(0);
        var end = System.nanoTime() + SECONDS * 1_000_000_000L;
        all(candidates.size(), client -> {
            var candidate = candidates.get(client);
            Thread.sleep(thoughtMillis * client / candidates.size());
            while (System.nanoTime() < end) {
                var started = candidate.start(20);
                for (var question : Candidate.questionIds(started)) {
                    if (System.nanoTime() < end) {
                        Thread.sleep(thoughtMillis);
                        timed("answer", 200, () -> candidate.answer(started.text("/sessionId"), question, ANSWER));
                    }
                }
            }
        });
        System.out.printf(
                "%nanswers alone, %d ms of thought before each, %.1f a second, errors %d%n",
                thoughtMillis, millis.get("answer").size() / (double) SECONDS, failures.get());
        report();
    }

    /** A past that was just written has to be projected first, as it would be once in a life. */
    private static void awaitReadModels(AppProcess app, int interviews) throws InterruptedException {
        try (var client = MongoClients.create("mongodb://127.0.0.1:" + app.storePort())) {
            var begin = System.nanoTime();
            var collection = client.getDatabase("interviewai").getCollection("interviews");
            while (collection.countDocuments(Filters.eq("status", "COMPLETED")) < interviews) {
                Thread.sleep(500);
            }
            System.out.printf("read models complete after %.1f s%n", (System.nanoTime() - begin) / 1e9);
        }
    }

    private void load(AppProcess app, Path dataDir, int seconds) throws InterruptedException {
        var end = System.nanoTime() + seconds * 1_000_000_000L;
        all(CLIENTS, _ -> {
            while (System.nanoTime() < end) {
                round(app.http(), new MailBox(dataDir));
            }
        });
    }

    private interface Client {
        void run(int number) throws Exception;
    }

    private void all(int clients, Client client) throws InterruptedException {
        var threads = new ArrayList<Thread>();
        for (var i = 0; i < clients; i++) {
            var number = i;
            threads.add(Thread.ofVirtual().start(() -> {
                try {
                    client.run(number);
                } catch (Exception | AssertionError e) {
                    failures.incrementAndGet();
                    System.out.println("error: " + e);
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
    }

    private void round(Http http, MailBox mail) throws InterruptedException {
        var email = "m" + people.incrementAndGet() + "-" + System.nanoTime() + "@example.org";
        var candidate = new Candidate(http, mail, email);
        timed("register", 201, candidate::register);
        var token = mail.tokenFor(email);
        timed("verify", 200, () -> http.post("/api/v1/auth/verify-email", Map.of("token", token)));
        timed("login", 200, candidate::login);
        var started = timed("start", 201, () -> candidate.start(5));
        var id = started.text("/sessionId");
        for (var question : Candidate.questionIds(started)) {
            timed("answer", 200, () -> candidate.answer(id, question, ANSWER));
        }
        timed("read", 200, () -> candidate.read(id));
        timed("complete", 200, () -> candidate.complete(id));
        timed("feedback", 200, () -> candidate.feedback(id));
        timed("list", 200, () -> candidate.http().get("/api/v1/interviews"));
    }

    private static final String ANSWER =
            "First I would look at what the users see and measure where the time goes. Then I"
                    + " would change one thing at a time, for example add an index for the query that scans the table, and compare"
                    + " the numbers before and after. If the write load grows because of it, I would rather cache the result for a"
                    + " minute and accept that it is a little old. In my last project this took the slow page from two seconds to"
                    + " a hundred milliseconds.";

    private Reply timed(String call, int expected, Supplier<Reply> request) {
        var begin = System.nanoTime();
        var reply = request.get();
        millis.computeIfAbsent(call, _ -> new ConcurrentLinkedQueue<>()).add((System.nanoTime() - begin) / 1e6);
        if (reply.status() != expected && !(call.equals("answer") && reply.status() == 202)) {
            throw new AssertionError(call + ": " + reply);
        }
        return reply;
    }

    private Map<String, Double> report() {
        var p95 = new HashMap<String, Double>();
        System.out.printf("%-10s %8s %8s %8s %8s%n", "call", "n", "p50 ms", "p95 ms", "max ms");
        new TreeMap<>(millis).forEach((call, times) -> {
            var sorted =
                    times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            p95.put(call, at(sorted, 0.95));
            System.out.printf(
                    "%-10s %8d %8.1f %8.1f %8.1f%s%n",
                    call,
                    sorted.length,
                    at(sorted, 0.5),
                    at(sorted, 0.95),
                    sorted[sorted.length - 1],
                    SLOW_BY_NATURE.contains(call) ? "  (hashes a password or scores)" : "");
        });
        return p95;
    }

    private static double at(double[] sorted, double part) {
        return sorted[Math.min(sorted.length - 1, (int) (part * sorted.length))];
    }
}
