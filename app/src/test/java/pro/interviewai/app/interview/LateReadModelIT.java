package pro.interviewai.app.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import pro.interviewai.api.account.registration.AdministratorAtStart;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.RunningApplication;
import pro.interviewai.testing.Patience;

/** The read model has not yet heard what was just done. */
@DirtiesContext
@Isolated("stops what others read")
class LateReadModelIT extends RunningApplication {
    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private AdministratorAtStart administrators;

    private EventProcessor projection;
    private EventProcessor accounts;

    @BeforeEach
    void take() {
        projection = processing.eventProcessor("interview-projection").orElseThrow();
        accounts = processing.eventProcessor("account-projection").orElseThrow();
    }

    @AfterEach
    void goOn() {
        projection.start();
        accounts.start();
    }

    @Test
    void signedInButNotYetToBeRead_isUnavailableForAMoment_andNotSignedOut() throws InterruptedException {
        var ann = candidate();
        accounts.shutDown();

        var login = ann.http().login(ann.email(), Candidate.PASSWORD);
        var http = ann.http().as(login.text("/accessToken"));
        var profile = http.once().get("/api/v1/users/profile");
        assertThat(profile.status()).as(profile.toString()).isEqualTo(503);
        assertThat(profile.response().headers().firstValue("Retry-After")).isPresent();

        accounts.start();
        assertThat(http.get("/api/v1/users/profile").status()).isEqualTo(200);
    }

    @Test
    void administratorMadeAtStart_isWaitedFor_butNotForEver() {
        accounts.shutDown();
        var late = "late-root@example.org";
        assertThatCode(() -> administrators.ensureExists(late, Candidate.PASSWORD))
                .doesNotThrowAnyException();

        var other = "other-root@example.org";
        var made = CompletableFuture.runAsync(() -> administrators.ensureExists(other, Candidate.PASSWORD));
        assertThat(made).as("before the read model knows").failsWithin(Duration.ofSeconds(1));
        accounts.start();
        assertThat(made).succeedsWithin(Patience.bound());
        var login = http().login(other, Candidate.PASSWORD);
        assertThat(login.status()).as(login.toString()).isEqualTo(200);
    }

    @Test
    void startedButNotYetToBeRead_isUnavailableForAMoment_andNotUnknown() throws InterruptedException {
        var ann = candidate();
        projection.shutDown();

        var started = ann.once().http().post("/api/v1/interviews/start", Candidate.interview(5), "late");
        assertThat(started.status()).as(started.toString()).isEqualTo(503);
        assertThat(started.text("/code")).isEqualTo("UNAVAILABLE");
        assertThat(started.response().headers().firstValue("Retry-After")).isPresent();

        projection.start();
        var again = ann.http().as(ann.accessToken()).post("/api/v1/interviews/start", Candidate.interview(5), "late");
        assertThat(again.status()).as(again.toString()).isEqualTo(201);
    }

    @Test
    void pausedButNotYetToBeRead_isUnavailableForAMoment_andNotShownAsRunning() throws InterruptedException {
        var ann = candidate();
        var interview = ann.start(5).text("/sessionId");
        projection.shutDown();

        var http = ann.http().as(ann.accessToken());
        var paused = http.once().post("/api/v1/interviews/" + interview + "/pause");
        assertThat(paused.status()).as(paused.toString()).isEqualTo(503);

        projection.start();
        var again = http.post("/api/v1/interviews/" + interview + "/pause");
        assertThat(again.status()).as(again.toString()).isEqualTo(200);
        assertThat(again.text("/status")).isEqualTo("paused");
    }
}
