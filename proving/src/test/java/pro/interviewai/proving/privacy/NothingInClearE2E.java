package pro.interviewai.proving.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.app.privacy.PlantedPerson.EMAIL;
import static pro.interviewai.app.privacy.PlantedPerson.LAST_NAME;
import static pro.interviewai.app.privacy.PlantedPerson.PASSWORD;
import static pro.interviewai.app.privacy.PlantedPerson.TOLD;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.Payer;
import pro.interviewai.app.privacy.PlantedCv;
import pro.interviewai.app.privacy.PlantedPerson;
import pro.interviewai.app.privacy.Traces;
import pro.interviewai.proving.process.AppProcess;
import pro.interviewai.proving.process.StoredDocuments;

/**
 * Whoever reads the data folder learns nothing about the people: neither from the store's files, nor from its redo log,
 * nor from the application's log. The mail folder is excepted, for it stands in for the postman: its letters are addressed
 * to people, and an installation with a mail server has no such folder.
 */
class NothingInClearE2E {
    private static final String AUDIO = "https://example.org/murmurings.ogg";
    private static final Traces PERSONAL = PlantedCv.traces(PASSWORD, "murmurings");

    @TempDir
    Path dataDir;

    private final List<String> mistyped = List.of(
            "{\"email\": \"" + EMAIL + "\", \"password\": \"" + PASSWORD + "\", \"lastName\": \"" + LAST_NAME + "\"",
            "{\"email\": [\"" + EMAIL + "\"], \"answerText\": \"" + TOLD + "\"}",
            "{\"email\": \"" + EMAIL + "\", \"password\": \"" + PASSWORD + "x\"}");

    @Test
    void neitherNameNorAddressNorAnswer_standsInTheDataFolder() throws Exception {
        Traces known;
        try (var app = AppProcess.start(dataDir, Map.of())) {
            var http = app.http();
            var person = PlantedPerson.join(http, dataDir);
            var interview = interview(person);
            pay(person, app.port());
            PlantedCv.of(person);
            mistype(http, person, interview);
            known = new Traces(interview);
            expectNothingInTheCollections(app.storePort(), known);
            expectNothingInTheFiles(known);
        }
        expectNothingInTheFiles(known);
    }

    private static String interview(Http ann) {
        var started = ann.post("/api/v1/interviews/start", Candidate.interview(5));
        var path = "/api/v1/interviews/" + started.text("/sessionId");
        var questions = Candidate.questionIds(started);
        for (var question : questions.subList(0, 3)) {
            var reply = ann.post(path + "/answer", Candidate.textAnswer(question, TOLD));
            assertThat(reply.status()).as(reply.toString()).isIn(200, 202);
        }
        var spoken = ann.post(
                path + "/answer",
                Map.of("questionId", questions.get(3), "answerType", "audio", "audioUrl", AUDIO, "transcript", TOLD));
        assertThat(spoken.status()).as(spoken.toString()).isIn(200, 202);
        assertThat(ann.post(path + "/complete").status()).isEqualTo(200);
        assertThat(ann.get(path + "/feedback").status()).isEqualTo(200);
        assertThat(ann.get(path).text("/answers/3/content")).isEqualTo(TOLD);
        return started.text("/sessionId");
    }

    private static void pay(Http ann, int port) {
        new Payer(ann, port).subscribe("pro", "monthly");
        var asked =
                ann.post("/api/v1/subscriptions/enterprise", Map.of("company", LAST_NAME + " Ltd", "message", TOLD));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
    }

    /** What is refused must not be kept by the log either. */
    private void mistype(Http http, Http person, String interview) {
        for (var body : mistyped) {
            assertThat(http.postRaw("/api/v1/auth/login", body).status()).isIn(400, 401);
            assertThat(http.postRaw("/api/v1/auth/register", body).status()).isEqualTo(400);
            assertThat(person.postRaw("/api/v1/interviews/" + interview + "/answer", body)
                            .status())
                    .isIn(400, 409);
        }
        assertThat(http.get("/api/v1/nowhere/" + LAST_NAME + "?email=" + EMAIL).status())
                .isIn(401, 404);
    }

    private void expectNothingInTheFiles(Traces known) throws IOException {
        assertThat(PERSONAL.below(dataDir, dataDir.resolve("mail"))).isEmpty();
        assertThat(PERSONAL.below(dataDir.resolve("mail")))
                .as("the search finds what is there")
                .isNotEmpty();
        assertThat(dataDir.resolve("documents")).as("a file is kept").isDirectoryContaining("glob:**.document");
        assertThat(known.below(dataDir.resolve("store")))
                .as("the store can be read")
                .isNotEmpty();
    }

    private static void expectNothingInTheCollections(int port, Traces known) {
        var stored = new StoredDocuments(port);
        assertThat(stored.with(PERSONAL)).isEmpty();
        assertThat(stored.with(known)).contains("commits", "interviews");
    }
}
