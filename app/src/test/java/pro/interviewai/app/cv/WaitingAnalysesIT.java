package pro.interviewai.app.cv;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.app.http.CvOwner.labelled;

import java.nio.file.Files;
import java.time.Instant;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.CvOwner;
import pro.interviewai.app.http.Reply;
import pro.interviewai.messages.cv.CvId;
import pro.interviewai.messages.cv.CvVersionCommand.ParkAnalysis;
import pro.interviewai.testing.Patience;
import tools.jackson.databind.JsonNode;

/** Analyses that wait: for their turn, for an administrator, or for nobody, since their person is gone. */
@Isolated("stops what others wait for")
class WaitingAnalysesIT extends RunningCvs {
    private static final String PARKED = "/api/v1/admin/cv/analyses";

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private CommandGateway commands;

    private CvOwner ann;
    private String cv;
    private String analysis;

    @BeforeEach
    void letOneWait() throws InterruptedException {
        processor().shutDown();
        ann = new CvOwner(candidate().http());
        cv = ann.upload("maeve.pdf", labelled("plain-one-column.pdf")).text("/cvId");
        var waiting = ann.get(cv, "").json().get("cv");
        assertThat(waiting.get("status").asString()).isEqualTo("reading");
        assertThat(waiting.get("analysisStatus").asString()).isEqualTo("pending");
        analysis = ann.get(cv, "/versions/1").text("/analyses/0/id");
        commands.sendAndWait(
                new ParkAnalysis(new CvId(cv).version(1), analysis, "IllegalStateException", Instant.now()));
        Patience.until("it is parked", () -> parked().toString().contains(analysis));
    }

    @AfterEach
    void goOn() {
        if (!processor().isRunning()) {
            processor().start();
        }
    }

    @Test
    void anAdministrator_seesNothingOfTheCv_andHasItTriedAgain() {
        assertThat(parked().toString()).contains("IllegalStateException").doesNotContain("maeve", "Maeve");
        assertThat(close(true).text("/message")).isEqualTo("It is tried again.");
        Patience.until("it does not wait any more", () -> !parked().toString().contains(analysis));
        processor().start();
        assertThat(ann.awaitJudged(cv).text("/cv/analysisStatus")).isEqualTo("completed");
        expectUnits(1);
    }

    @Test
    void whatIsGivenUp_hasFailed_andCostsNothing() {
        assertThat(close(false).text("/message")).isEqualTo("It is given up.");
        processor().start();
        var failed = ann.awaitJudged(cv).json().get("cv");
        assertThat(failed.get("analysisStatus").asString()).isEqualTo("failed");
        assertThat(failed.get("analysisProblem").asString()).isEqualTo("CV_ANALYSIS_GIVEN_UP");
        expectUnits(0);
    }

    /** Row G2 of abuse. */
    @Test
    void whoIsErasedMeanwhile_leavesNoFile_andNothingIsMadeOfIt() throws InterruptedException {
        var file = keptFile(ann, cv, 1);
        assertThat(file).exists();
        var user = ann.http().get("/api/v1/users/profile").text("/id");
        var erased = ann.http().post("/api/v1/privacy/erasure", Map.of("password", Candidate.PASSWORD));
        assertThat(erased.status()).as(erased.toString()).isEqualTo(202);
        var receipt = Patience.untilThere(
                "a receipt",
                () -> events(user)
                        .get("events")
                        .valueStream()
                        .filter(event -> event.get("name").asString().equals("account.PersonErased"))
                        .findFirst());
        assertThat(receipt.at("/payload/removed/cvs").asInt()).isEqualTo(1);
        Patience.until("the file is gone", () -> !Files.exists(file));
        processor().start();
        new CvOwner(candidate().http()).judged("later.pdf", labelled("plain-one-column.pdf"));
        assertThat(events(user).toString()).contains("cv.CvUploaded").doesNotContain("cv.CvRead", "cv.CvAnalysed");
    }

    private void expectUnits(int used) {
        Patience.until(
                "its unit",
                () -> balance(ann),
                found -> found.get("used").asInt() == used
                        && found.get("reserved").asInt() == 0);
    }

    private JsonNode parked() {
        return admin().get(PARKED + "?size=100").json();
    }

    private Reply close(boolean redrive) {
        var closed = admin().post(PARKED + "/" + new CvId(cv).version(1) + "/" + analysis, Map.of("redrive", redrive));
        assertThat(closed.status()).as(closed.toString()).isEqualTo(200);
        return closed;
    }

    private JsonNode events(String user) {
        return admin().get("/api/v1/audit/subjects/" + user + "?size=100").json();
    }

    private EventProcessor processor() {
        return processing.eventProcessor("cv-analysis").orElseThrow();
    }
}
