package pro.interviewai.proving.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.MailBox;
import pro.interviewai.app.http.Reply;
import pro.interviewai.proving.process.AppProcess;
import pro.interviewai.proving.process.StoreProcess;
import redis.embedded.RedisServer;

@Isolated("counts what is granted in a time")
class RateLimitE2E {

    @TempDir
    private Path folder;

    @Test
    void guessingIsShutOut_theSameForAnAddressThatNobodyHas_andRightPasswordsDoNotCount() throws Exception {
        try (var app = AppProcess.start(folder, Map.of("RATE_LIMIT_ADDRESS_FAILURES", "100000"))) {
            var ann = new Candidate(app.http(), new MailBox(folder), "ann@example.org").join();
            for (var i = 0; i < 3; i++) {
                for (var wrong = 0; wrong < 4; wrong++) {
                    assertThat(guess(app.http(), ann.email()).status()).isEqualTo(401);
                }
                assertThat(ann.login().status()).isEqualTo(200);
            }
            for (var email : new String[] {ann.email(), "nobody@example.org"}) {
                var begin = System.nanoTime();
                for (var i = 0; i < 5; i++) {
                    var wrong = guess(app.http(), email);
                    assertThat(wrong.status()).as(wrong.toString()).isEqualTo(401);
                    assertThat(wrong.text("/code")).isEqualTo("INVALID_CREDENTIALS");
                }
                var shut = guess(app.http(), email);
                assertThat(shut.status()).as(shut.toString()).isEqualTo(429);
                assertThat(shut.text("/code")).isEqualTo("TOO_MANY_FAILED_SIGN_INS");
                var took = (int) Duration.ofNanos(System.nanoTime() - begin).toSeconds();
                assertThat(retryAfter(shut)).isBetween(899 - took, 900);
            }
            assertThat(ann.login().status()).as("with the right password too").isEqualTo(429);
            assertThat(ann.http()
                            .as(ann.accessToken())
                            .get("/api/v1/users/profile")
                            .status())
                    .as("whoever is signed in stays so")
                    .isEqualTo(200);

            var replies = IntStream.range(0, 1000)
                    .parallel()
                    .mapToObj(_ -> guess(app.http(), "many@example.org").status())
                    .toList();
            assertThat(replies).hasSize(1000).containsOnly(401, 429);
            assertThat(replies.stream().filter(status -> status == 401)).hasSize(5);
        }
    }

    @Test
    void requestsAreCountedByPerson_andTold() throws Exception {
        try (var app = AppProcess.start(
                folder, Map.of("RATE_LIMIT_GLOBAL_PER_MINUTE", "20", "RATE_LIMIT_AI_PER_MINUTE", "1"))) {
            var ann = new Candidate(app.http(), new MailBox(folder), "ann@example.org").join();
            var bob = new Candidate(app.http(), new MailBox(folder), "bob@example.org").join();
            var http = ann.http().as(ann.accessToken());
            for (var i = 0; i < 2; i++) {
                var heard = http.post("/api/v1/ai/transcribe");
                assertThat(heard.status()).as(heard.toString()).isEqualTo(i == 0 ? 415 : 429);
                assertThat(header(heard, "RateLimit-Limit")).isEqualTo("1");
            }
            Reply profile;
            var granted = 0;
            var begin = System.nanoTime();
            do {
                profile = http.get("/api/v1/users/profile");
                assertThat(header(profile, "RateLimit-Limit")).isEqualTo("20");
                granted++;
            } while (profile.status() == 200 && granted < 100);
            assertThat(profile.status()).isEqualTo(429);
            assertThat(profile.text("/code")).isEqualTo("TOO_MANY_REQUESTS");
            assertThat(retryAfter(profile)).isBetween(1, 3);
            assertThat(header(profile, "RateLimit-Remaining")).isEqualTo("0");
            var meanwhile = (int) Duration.ofNanos(System.nanoTime() - begin).toSeconds() / 3;
            assertThat(granted).as("beside one every three seconds").isBetween(17, 25 + meanwhile);
            assertThat(bob.http()
                            .as(bob.accessToken())
                            .get("/api/v1/users/profile")
                            .status())
                    .isEqualTo(200);
            assertThat(app.http().health().status()).as("not limited").isEqualTo(200);
        }
    }

    @Test
    void nodesCountTogetherInRedis_andForThemselvesWhileItIsAway() throws Exception {
        var redis = new RedisServer(AppProcess.freePort());
        redis.start();
        try (var store = StoreProcess.start(folder.resolve("store"), AppProcess.freePort());
                var one = node("one", store, redis);
                var other = node("other", store, redis)) {
            for (var i = 0; i < 3; i++) {
                assertThat(guess(one.http(), "ann@example.org").status()).isEqualTo(401);
            }
            for (var i = 0; i < 2; i++) {
                assertThat(guess(other.http(), "ann@example.org").status()).isEqualTo(401);
            }
            assertThat(guess(one.http(), "ann@example.org").status()).isEqualTo(429);
            assertThat(guess(other.http(), "ann@example.org").status()).isEqualTo(429);

            redis.stop();
            for (var i = 0; i < 5; i++) {
                assertThat(guess(one.http(), "ann@example.org").status())
                        .as("counted by itself")
                        .isEqualTo(401);
            }
            assertThat(guess(one.http(), "ann@example.org").status()).isEqualTo(429);
        } finally {
            redis.stop();
        }
    }

    private AppProcess node(String name, StoreProcess store, RedisServer redis) {
        return AppProcess.start(
                folder.resolve("app"),
                Map.of(
                        "MONGODB_URI",
                        store.uri(),
                        "NODE_ID",
                        name,
                        "REDIS_URL",
                        "redis://127.0.0.1:" + redis.ports().getFirst()));
    }

    private static Reply guess(Http http, String email) {
        return http.login(email, "Not-Her-Passw0rd");
    }

    private static int retryAfter(Reply reply) {
        return Integer.parseInt(header(reply, "Retry-After"));
    }

    private static String header(Reply reply, String name) {
        return reply.response().headers().firstValue(name).orElse("missing");
    }
}
