package pro.interviewai.app.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.RunningApplication;

/** The read model has not yet heard what was just done. */
@DirtiesContext
class LateReadModelIT extends RunningApplication {
    @Autowired
    private EventProcessingConfiguration processing;

    private EventProcessor projection;

    @BeforeEach
    void take() {
        projection = processing.eventProcessor("interview-projection").orElseThrow();
    }

    @AfterEach
    void goOn() {
        projection.start();
    }

    @Test
    void startedButNotYetToBeRead_isUnavailableForAMoment_andNotUnknown() throws InterruptedException {
        var ann = candidate();
        projection.shutDown();

        var started = ann.http().as(ann.accessToken()).post("/api/v1/interviews/start", Candidate.interview(5), "late");
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
        var paused = http.post("/api/v1/interviews/" + interview + "/pause");
        assertThat(paused.status()).as(paused.toString()).isEqualTo(503);

        projection.start();
        var again = http.post("/api/v1/interviews/" + interview + "/pause");
        assertThat(again.status()).as(again.toString()).isEqualTo(200);
        assertThat(again.text("/status")).isEqualTo("paused");
    }
}
