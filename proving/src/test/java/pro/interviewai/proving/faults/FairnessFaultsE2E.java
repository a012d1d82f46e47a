package pro.interviewai.proving.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.parallel.Isolated;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.MailBox;
import pro.interviewai.app.http.RawConnection;
import pro.interviewai.app.http.RawConnection.Answer;
import pro.interviewai.proving.process.AppProcess;

/** Rows D14 and D15: what one client does is not felt by others. */
@Isolated("measures how long others wait beside a flood")
class FairnessFaultsE2E {
    private static final String LOGIN = "/api/v1/auth/login";
    private static final String PROFILE = "/api/v1/users/profile";
    private static final String HEALTH = "/health";
    private static final String FLOOD = "127.0.0.1";
    private static final String OTHER = "127.0.0.2";
    private static final String OPERATOR = "127.0.0.3";
    private static final int WAVE = 90;
    private static final int AT_ONCE = 60;
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    /** A running application with one candidate. */
    private record House(AppProcess app, Candidate candidate) implements AutoCloseable {
        @SafeVarargs
        static House open(Map<String, String>... settings) throws IOException, InterruptedException {
            var site = Site.at(Files.createTempDirectory("fairness"));
            var app = site.start(AppProcess.PASSWORDS_IN_EARNEST, Site.all(settings));
            return new House(app, new Candidate(app.http(), new MailBox(site.folder()), "ann@example.org").join());
        }

        Answer ask(String from, String method, String path, @Nullable String token, @Nullable Object body) {
            return RawConnection.ask(app.port(), from, method, path, token, body);
        }

        Answer signIn(String from) {
            return ask(from, "POST", LOGIN, null, Map.of("email", candidate.email(), "password", Candidate.PASSWORD));
        }

        @Override
        public void close() {
            app.close();
        }
    }

    @Fault("D14")
    void aFloodFromOneAddress_isNotFeltByOthers() throws Exception {
        var manyFailures = Map.of("RATE_LIMIT_ADDRESS_FAILURES", "1000000");
        FaultReport.row(
                "D14",
                1,
                3,
                (runs, _) -> {
                    for (var run = 0; run < runs; run++) {
                        try (var house = House.open(manyFailures)) {
                            flooded(house);
                        }
                    }
                },
                (_, _) -> {
                    try (var house = House.open(manyFailures, Site.broken("all-are-one"))) {
                        flooded(house);
                    }
                });
    }

    private static void flooded(House house) throws Exception {
        var stop = new AtomicBoolean();
        var full = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var flood = people.submit(() -> flood(house, stop, full));
            var watch = people.submit(() -> watched(house, OPERATOR, HEALTH, null, stop));
            var reads = people.submit(
                    () -> watched(house, OTHER, PROFILE, house.candidate().accessToken(), stop));
            try {
                assertThat(full.await(2, TimeUnit.MINUTES))
                        .as("somebody of the flood is sent away")
                        .isTrue();
                for (var time = 0; time < 5; time++) {
                    var begin = System.nanoTime();
                    var reply = house.signIn(OTHER);
                    System.out.printf("D14: signed in after %.1f s%n", (System.nanoTime() - begin) / 1e9);
                    assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
                }
            } finally {
                stop.set(true);
            }
            System.out.println("D14: of the flood: " + done(flood));
            System.out.printf("D14: slowest health %.1f s, slowest read %.1f s%n", done(watch), done(reads));
        }
    }

    /** Again and again, as many at once as a flood has; gives how many there were of each status. */
    private static Map<Integer, Integer> flood(House house, AtomicBoolean stop, CountDownLatch full) throws Exception {
        Map<Integer, Integer> statuses = new TreeMap<>();
        while (!stop.get()) {
            try (var wave = Executors.newVirtualThreadPerTaskExecutor()) {
                var replies = new ArrayList<Future<Answer>>();
                for (var one = 0; one < WAVE; one++) {
                    var email = "flood" + PEOPLE.incrementAndGet() + "@example.org";
                    Callable<Answer> registering = () ->
                            house.ask(FLOOD, "POST", "/api/v1/auth/register", null, Candidate.registration(email));
                    Callable<Answer> signingIn = () ->
                            house.ask(FLOOD, "POST", LOGIN, null, Map.of("email", email, "password", "Wrong-Wombat-7"));
                    var what = one % 2 == 0 ? registering : signingIn;
                    replies.add(wave.submit(() -> {
                        var answer = what.call();
                        if (answer.status() == 429) {
                            full.countDown();
                        }
                        return answer;
                    }));
                }
                for (var reply : replies) {
                    var answer = reply.get();
                    assertThat(answer.status()).as(answer.toString()).isIn(201, 401, 429, 503);
                    if (answer.status() == 429 || answer.status() == 503) {
                        assertThat(answer.header("Retry-After"))
                                .as(answer.toString())
                                .matches("[1-9][0-9]*");
                    }
                    statuses.merge(answer.status(), 1, Integer::sum);
                }
            }
        }
        return statuses;
    }

    /** Always answered well; gives how many seconds the slowest took. */
    private static double watched(House house, String from, String path, @Nullable String token, AtomicBoolean stop)
            throws InterruptedException {
        var slowest = 0.0;
        while (!stop.get()) {
            var begin = System.nanoTime();
            var answer = house.ask(from, "GET", path, token, null);
            slowest = Math.max(slowest, (System.nanoTime() - begin) / 1e9);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            Thread.sleep(200);
        }
        return slowest;
    }

    @Fault("D15")
    void whoIsSlow_isNotWaitedForLong() throws Exception {
        var impatient = Map.of(
                "INTERVIEWAI_CONNECTIONS_HEADERSWITHIN", "3s",
                "INTERVIEWAI_CONNECTIONS_BODYGRACE", "3s",
                "CONNECTIONS_PER_ADDRESS", String.valueOf(AT_ONCE));
        FaultReport.row(
                "D15",
                1,
                1,
                (_, _) -> {
                    try (var house = House.open(impatient)) {
                        dripped(house);
                    }
                },
                (_, _) -> {
                    try (var house = House.open(impatient, Site.broken("patient"))) {
                        dripped(house);
                    }
                });
    }

    private static void dripped(House house) throws Exception {
        var json = "Content-Type: application/json\r\n";
        var header = "POST " + LOGIN + " HTTP/1.1\r\nHost: localhost\r\n";
        var kinds = List.of(
                List.of("", header + "X-Slow: " + "x".repeat(1000)),
                List.of("", "\r\n".repeat(500)),
                List.of(header + json + "Content-Length: 1000\r\n\r\n", " ".repeat(1000)),
                List.of(header + json + "Transfer-Encoding: chunked\r\n\r\n", "1;" + "x".repeat(1000)),
                List.of("POST /nowhere HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n", " ".repeat(1000)));
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = new ArrayList<Future<Double>>();
            for (var one = 0; one < AT_ONCE; one++) {
                var kind = kinds.get(one % kinds.size());
                slow.add(people.submit(() -> drip(house, kind.getFirst(), kind.getLast())));
            }
            var stream = people.submit(() -> heartbeats(house));
            var honest = people.submit(() -> slowUpload(house));
            assertThat(house.ask(OPERATOR, "GET", HEALTH, null, null).status()).isEqualTo(200);
            var longest = 0.0;
            for (var one : slow) {
                longest = Math.max(longest, done(one));
            }
            System.out.printf("D15: the last one was waited for %.1f s%n", longest);
            assertThat(longest).as("seconds that somebody slow was waited for").isLessThan(30);
            assertThat(done(honest).status()).as("slow, but not too slow").isEqualTo(400);
            assertThat(done(stream)).as("a stream that says little").isEqualTo(2);
        }
        told(house);
        counted(house);
        keptAlive(house);
    }

    /** Who stops in the middle of the headers is told so before the connection is closed. */
    private static void told(House house) throws IOException {
        try (var connection = RawConnection.open(house.app().port(), FLOOD)) {
            var answer =
                    connection.send("GET " + HEALTH + " HTTP/1.1\r\nHost: loc").answer();
            assertThat(answer.status()).as(answer.toString()).isEqualTo(408);
            assertThat(answer.json().at("/code").asString()).isEqualTo("REQUEST_TIMEOUT");
        }
    }

    /** Sends a byte a second until it is told that this is too slow, or not listened to any more; gives the seconds. */
    private static double drip(House house, String atOnce, String slowly) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        try (var connection = RawConnection.open(house.app().port(), FLOOD)) {
            connection.send(atOnce);
            var closed = Thread.ofVirtual().start(connection::awaitClosed);
            for (var i = 0; i < 45 && closed.isAlive(); i++) {
                connection.send(slowly.substring(i, i + 1));
                closed.join(1000);
            }
        } catch (SocketException closedWhileSending) {
            // not listened to any more
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static Answer slowUpload(House house) throws IOException, InterruptedException {
        var upload = "{\"email\":\"" + "x".repeat(40_000) + "\"}";
        try (var connection = RawConnection.open(house.app().port(), OTHER)) {
            connection.send("POST " + LOGIN + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: " + upload.length() + "\r\n\r\n");
            for (var at = 0; at < upload.length(); at += 5000) {
                Thread.sleep(1000);
                connection.send(upload.substring(at, Math.min(upload.length(), at + 5000)));
            }
            return connection.answer();
        }
    }

    /** Two of a stream of events, which come every five seconds. */
    private static int heartbeats(House house) throws IOException {
        var interview = house.candidate().start(5).text("/sessionId");
        var heard = 0;
        try (var connection = RawConnection.open(house.app().port(), OTHER)) {
            connection.send("GET /api/v1/interviews/" + interview + "/events HTTP/1.1\r\nHost: localhost\r\n"
                    + "Accept: text/event-stream\r\nAuthorization: Bearer "
                    + house.candidate().accessToken() + "\r\n\r\n");
            for (var empty = 0; heard < 2 && empty < 1000; ) {
                var line = connection.line();
                heard += line.contains("still here") ? 1 : 0;
                empty += line.isEmpty() ? 1 : 0;
            }
        }
        return heard;
    }

    /** No address has all connections. */
    private static void counted(House house) throws IOException {
        var open = new ArrayList<RawConnection>();
        try {
            for (var one = 0; one < AT_ONCE; one++) {
                open.add(RawConnection.open(house.app().port(), FLOOD));
            }
            var tooMany = RawConnection.open(house.app().port(), FLOOD);
            open.add(tooMany);
            var answer = tooMany.answer();
            assertThat(answer.status()).as("one connection too many").isEqualTo(429);
            assertThat(answer.json().at("/code").asString()).isEqualTo("TOO_MANY_REQUESTS");
            assertThat(house.ask(OTHER, "GET", HEALTH, null, null).status()).isEqualTo(200);
            open.removeFirst().close();
            open.getFirst().send("GET /health/liveness HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(open.getFirst().answer().status()).isEqualTo(200);
        } finally {
            for (var connection : open) {
                connection.close();
            }
        }
    }

    /** A connection is kept for the next request, however long it has been open. */
    private static void keptAlive(House house) throws IOException, InterruptedException {
        try (var connection = RawConnection.open(house.app().port(), OTHER)) {
            for (var time = 0; time < 4; time++) {
                connection.send("GET /health/liveness HTTP/1.1\r\nHost: localhost\r\n\r\n");
                assertThat(connection.answer().status()).isEqualTo(200);
                Thread.sleep(2000);
            }
        }
    }

    private static <T> T done(Future<T> work) throws Exception {
        try {
            return work.get(3, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError failed) {
                throw failed;
            }
            throw e;
        }
    }
}
