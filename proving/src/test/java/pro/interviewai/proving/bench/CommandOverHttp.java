package pro.interviewai.proving.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.proving.bench.http.Applications;
import pro.interviewai.proving.bench.http.Caller;
import pro.interviewai.proving.bench.http.PlainApplication;
import pro.interviewai.proving.bench.http.StockApplication;
import pro.interviewai.proving.bench.http.StoreCommands;
import pro.interviewai.proving.process.AppProcess;
import tools.jackson.databind.json.JsonMapper;

/**
 * The draft of an answer saved over HTTP, by clients that are each a person with an interview of their own, until the
 * reply that can be read back: against a controller that finds a document and updates it, and against Axon as it comes.
 * And an answer whose score is not waited for.
 */
final class CommandOverHttp implements Row {
    private static final int QUESTIONS = 5;
    private static final int ANSWERS = 20;
    private static final int ANSWER_WARM_UPS = 2;
    private static final int COUNTED_CLIENTS = 8;
    private static final double SELDOM = 0.1;
    private static final String WORDS = "First I would measure, then change one thing at a time. ".repeat(6);

    @Override
    public String id() {
        return "P6";
    }

    @Override
    public void measure(Ground ground, Report report) throws Exception {
        var folder = ground.folder().resolve("ours");
        try (var ours = Applications.ours(folder)) {
            try (var plain =
                    Applications.other(PlainApplication.class, ground.folder().resolve("plain"))) {
                againstPlain(ground, report, new Ours(ours, folder), plain);
                answers(ground, report, new Ours(ours, folder), plain);
            }
            try (var stock =
                    Applications.other(StockApplication.class, ground.folder().resolve("stock"))) {
                againstStock(ground, report, new Ours(ours, folder), stock);
            }
        }
        countStoreCommands(ground, report);
    }

    private void againstPlain(Ground ground, Report report, Ours ours, AppProcess plain) throws Exception {
        for (var clients : ground.scale().clients().reversed()) {
            var contest = contest(ground, ours, plain, clients);
            var name = "plain controller";
            report.line(
                    id(),
                    "rate-" + clients,
                    contest.rate(),
                    Target.atLeast(0.5),
                    contest.ourRate("requests"),
                    contest.theirRate(name, "requests"));
            report.line(id(), "p50-" + clients, contest.p50(), Target.atMost(2), contest.ours(), contest.theirs(name));
            report.line(id(), "p95-" + clients, contest.p95(), Target.atMost(2), contest.ours(), contest.theirs(name));
            report.line(id(), "p99-" + clients, contest.p99(), Target.atMost(2), contest.ours(), contest.theirs(name));
        }
    }

    /** Few and at the end, because scoring them takes the processors for a while. */
    private void answers(Ground ground, Report report, Ours ours, AppProcess plain) throws Exception {
        var candidate = Applications.candidate(ours.app(), ours.folder());
        var drafting = clientsOf(plain, ours.interview(), 1).getFirst();
        try (var jit = Jit.of(ours.app().pid(), plain.pid());
                var caller = new Caller(ours.app().port(), candidate.accessToken(), "Prefer: respond-async");
                drafting) {
            var contest = Contest.of(
                    new WarmUp(jit, ANSWER_WARM_UPS, Duration.ofDays(1)),
                    ground.scale().rounds(),
                    _ -> answers(candidate, caller),
                    _ -> {
                        var times = new Latencies();
                        for (var n = 0; n < ANSWERS; n++) {
                            var begin = System.nanoTime();
                            drafting.ask();
                            times.add(System.nanoTime() - begin);
                        }
                        return times;
                    });
            var name = "plain controller, a draft";
            report.line(id(), "answer-p50-1", contest.p50(), Target.atMost(2), contest.ours(), contest.theirs(name));
            report.line(id(), "answer-p95-1", contest.p95(), Target.atMost(2), contest.ours(), contest.theirs(name));
        }
    }

    /** Answers an interview without waiting for the scores. */
    private static Latencies answers(Candidate candidate, Caller caller) throws IOException {
        var started = candidate.start(ANSWERS);
        var path = "/api/v1/interviews/" + started.text("/sessionId") + "/answer";
        var times = new Latencies();
        for (var question : Candidate.questionIds(started)) {
            var answer = JsonMapper.shared().writeValueAsString(Candidate.textAnswer(question, WORDS));
            var begin = System.nanoTime();
            caller.send("POST", path, answer);
            times.add(System.nanoTime() - begin);
        }
        return times;
    }

    private void againstStock(Ground ground, Report report, Ours ours, AppProcess stock) throws Exception {
        for (var clients : ground.scale().clients().reversed()) {
            var contest = contest(ground, ours, stock, clients);
            report.line(
                    id(),
                    "stock-rate-" + clients,
                    contest.rate(),
                    Target.atLeast(3),
                    contest.ourRate("requests") + ", " + contest.ours(),
                    contest.theirRate("stock", "requests") + ", " + contest.theirs("its"));
        }
    }

    private static Contest contest(Ground ground, Ours ours, AppProcess other, int clients) throws Exception {
        var round = ground.scale().round();
        try (var jit = Jit.of(ours.app().pid(), other.pid());
                var a = new Crowd(ours.clients(clients), round);
                var b = new Crowd(clientsOf(other, ours.interview(), clients), round)) {
            return Contest.of(ground.scale().warmUp(jit), ground.scale().rounds(), _ -> a.round(), _ -> b.round());
        }
    }

    /** By a process of its own, because whoever counts is slower; what the node asks by itself is counted too. */
    private void countStoreCommands(Ground ground, Report report) throws Exception {
        var folder = ground.folder().resolve("counted");
        try (var ours = Applications.ours(folder, StoreCommands.class.getName());
                var jit = Jit.of(ours.pid());
                var crowd = new Crowd(
                        new Ours(ours, folder).clients(COUNTED_CLIENTS),
                        ground.scale().round())) {
            var commands = new Ratios();
            crowd.round();
            var first = jit.storeCommands().getCounts();
            var requests = 0L;
            for (var round = 0; round < ground.scale().rounds(); round++) {
                var before = total(jit.storeCommands().getCounts());
                var saved = crowd.round().count();
                commands.add((total(jit.storeCommands().getCounts()) - before) / (double) saved);
                requests += saved;
            }
            report.line(
                    id(),
                    "store-commands",
                    commands,
                    Target.atMost(7),
                    mostFrequent(first, jit.storeCommands().getCounts(), requests),
                    "plain controller 3: session, document, update");
        }
    }

    private static long total(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Of each request, by command and collection. */
    private static String mostFrequent(Map<String, Long> before, Map<String, Long> after, long requests) {
        return after.entrySet().stream()
                .map(entry -> Map.entry(
                        entry.getKey(),
                        (entry.getValue() - before.getOrDefault(entry.getKey(), 0L)) / (double) requests))
                .filter(entry -> entry.getValue() >= SELDOM)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(entry -> String.format(Locale.ROOT, "%s %.1f", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Our application and where its letters lie. */
    private record Ours(AppProcess app, Path folder) {
        List<Crowd.Client> clients(int count) throws Exception {
            var clients = new ArrayList<Crowd.Client>();
            for (var n = 0; n < count; n++) {
                var candidate = Applications.candidate(app, folder);
                var started = candidate.start(QUESTIONS);
                var question = Candidate.questionIds(started).getFirst();
                clients.add(new Drafting(
                        new Caller(app.port(), candidate.accessToken()),
                        "/api/v1/interviews/" + started.text("/sessionId") + "/questions/" + question + "/draft"));
            }
            return clients;
        }

        /** As JSON, as it is shown to its candidate. */
        Interview interview() throws InterruptedException {
            var candidate = Applications.candidate(app, folder);
            var started = candidate.start(QUESTIONS);
            return new Interview(
                    candidate.read(started.text("/sessionId")).response().body(),
                    Candidate.questionIds(started).getFirst());
        }
    }

    private record Interview(String json, String question) {}

    private static List<Crowd.Client> clientsOf(AppProcess other, Interview interview, int count) throws IOException {
        var clients = new ArrayList<Crowd.Client>();
        for (var n = 0; n < count; n++) {
            var caller = Applications.caller(other);
            var path = "/documents/" + UUID.randomUUID();
            caller.send("POST", path, interview.json());
            clients.add(new Drafting(caller, path + "/questions/" + interview.question() + "/draft"));
        }
        return clients;
    }

    /** Saves one draft after the other. */
    private static final class Drafting implements Crowd.Client {
        private final Caller caller;
        private final String path;
        private long sequence;

        Drafting(Caller caller, String path) {
            this.caller = caller;
            this.path = path;
        }

        @Override
        public void ask() throws IOException {
            sequence++;
            var reply = caller.send("PUT", path, "{\"content\":\"%s\",\"sequence\":%d}".formatted(WORDS, sequence));
            if (!reply.contains("\"sequence\":" + sequence + ",")) {
                throw new IllegalStateException("Not the draft " + sequence + " but " + reply);
            }
        }

        @Override
        public void close() throws IOException {
            caller.close();
        }
    }
}
