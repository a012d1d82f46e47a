package pro.interviewai.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Refusal;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;
import pro.interviewai.testing.Patience;

/** Many want the same address at the same moment. */
@Isolated("counts all accounts")
class AddressRaceIT extends RunningApplication {
    private static final String REGISTER = "/api/v1/auth/register";
    private static final int RUNNERS = 16;
    private static final int REPEATS = 6;

    @Autowired
    private MongoDatabase store;

    @Test
    void ofManyWhoWantOneAddressHoweverTheyWriteIt_exactlyOneGetsIt() throws Exception {
        var email = "racer@example.org";
        var forms = List.of(email, email.toUpperCase(Locale.ROOT), "  " + email + "\t", "RaCeR@Example.ORG ");
        var accounts = accounts();
        var replies = atOnce(RUNNERS, i -> {
            var registration = Candidate.registration(forms.get(i % forms.size()));
            return untilServed(registration);
        });
        assertThat(replies)
                .as("nobody is told that the address is taken")
                .allSatisfy(
                        reply -> assertThat(reply.status()).as(reply.toString()).isEqualTo(201));
        assertThat(replies.stream().map(reply -> reply.text("/userId"))).doesNotHaveDuplicates();
        assertThat(accounts()).isEqualTo(accounts + 1);

        var winner = new Candidate(http(), mail(), email);
        assertThat(winner.confirm().status()).isEqualTo(200);
        assertThat(winner.login().text("/user/id"))
                .isIn(replies.stream().map(reply -> reply.text("/userId")).toList());
        assertThat(mail().tokens(email)).hasSize(1);
    }

    @Test
    void whenOneRequestIsSentManyTimesAtOnce_allGetTheSameAccount() throws Exception {
        var email = "impatient@example.org";
        var accounts = accounts();
        var replies = atOnce(REPEATS, _ -> http().post(REGISTER, Candidate.registration(email), "impatient"));
        assertThat(replies)
                .allSatisfy(
                        reply -> assertThat(reply.status()).as(reply.toString()).isEqualTo(201));
        assertThat(replies.stream().map(reply -> reply.text("/userId")).distinct())
                .hasSize(1);
        assertThat(accounts()).isEqualTo(accounts + 1);
        mail().tokenFor(email);
        assertThat(mail().tokens(email)).hasSize(1);
    }

    @Test
    void ofTwoWhoWantOneAddressAtTheSameMoment_neitherGetsItByAMailedLinkAlone() throws Exception {
        var email = "contested@example.org";
        var passwords = List.of(Candidate.PASSWORD, "Another-Wombat-42");
        var replies = atOnce(2, i -> {
            var registration = Candidate.registration(email);
            registration.put("password", passwords.get(i));
            return http().post(REGISTER, registration);
        });
        assertThat(replies).extracting(Reply::status).containsOnly(201);
        var link = mail().tokenFor(email);
        Refusal.expect(http().post("/api/v1/auth/verify-email", Map.of("token", link)), 409, "REGISTRATION_CONTESTED");
        var proofs = passwords.stream()
                .map(password -> http().post("/api/v1/auth/verify-email", Map.of("token", link, "password", password))
                        .status())
                .toList();
        assertThat(proofs).contains(200);
        assertThat(passwords.stream()
                        .map(password -> http().login(email, password).status()))
                .containsExactlyInAnyOrder(200, 401);
    }

    private long accounts() {
        return store.getCollection("accounts").countDocuments();
    }

    private static List<Reply> atOnce(int times, IntFunction<Reply> request) throws Exception {
        var start = new CountDownLatch(1);
        var runners = new ArrayList<Callable<Reply>>();
        for (var i = 0; i < times; i++) {
            var number = i;
            runners.add(() -> {
                start.await();
                return request.apply(number);
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = runners.stream().map(threads::submit).toList();
            start.countDown();
            var replies = new ArrayList<Reply>();
            for (var reply : waiting) {
                replies.add(reply.get());
            }
            return replies;
        }
    }

    /** Those of one address for whom there is no room in the queue for hashing are sent away, and come again. */
    private Reply untilServed(Map<String, Object> registration) {
        return Patience.until("a turn", () -> http().post(REGISTER, registration), reply -> reply.status() != 429);
    }
}
