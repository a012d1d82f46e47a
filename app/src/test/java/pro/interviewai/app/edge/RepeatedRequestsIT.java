package pro.interviewai.app.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;

/** A request that is repeated gives what it gave at first, whatever has happened since. */
class RepeatedRequestsIT extends RunningApplication {
    private static final String START = "/api/v1/interviews/start";
    private static final String QUESTIONS = "/api/v1/questions";

    @Test
    void aQuestion_afterItWasRevised_andAfterItWasWithdrawnAndWrittenAnew() {
        var admin = admin();
        var question = new HashMap<String, Object>(Map.of(
                "type", "technical",
                "difficulty", "mid",
                "category", "repetition",
                "domain", "repetition",
                "question", "What does a repeated request give?",
                "expectedKeyPoints", List.of("the same", "as the first one", "whatever happened since")));
        var first = admin.post(QUESTIONS, question, "once");
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        var path = QUESTIONS + "/" + first.text("/id");

        assertThat(admin.patch(path, Map.of("difficulty", "senior")).status()).isEqualTo(200);
        expectSame(admin.post(QUESTIONS, question, "once"), first);
        assertThat(admin.get(path).text("/difficulty")).isEqualTo("senior");

        assertThat(admin.delete(path).status()).isEqualTo(204);
        expectSame(admin.post(QUESTIONS, question, "once"), first);
        assertThat(admin.post(QUESTIONS, question, "twice").status()).isEqualTo(201);
        expectSame(admin.post(QUESTIONS, question, "once"), first);
        assertThat(admin.get(path).status()).as("it stays withdrawn").isEqualTo(404);

        question.put("difficulty", "senior");
        assertThat(admin.post(QUESTIONS, question, "once").text("/code"))
                .as("what was revised to is not what was asked for")
                .isEqualTo("QUESTION_ID_TAKEN");
    }

    @Test
    void anInterview_afterAnswersAndFollowUps_andAfterItsEnd() throws InterruptedException {
        var ann = candidate();
        var choice = Candidate.interview(5);
        choice.put("followUps", 2);
        var first = ann.http().post(START, choice, "once");
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        var id = first.text("/sessionId");
        for (var question : Candidate.questionIds(first)) {
            var half = admin().get(QUESTIONS + "/" + question).text("/keyPoints/0/examples/0");
            assertThat(ann.answer(id, question, half).status()).isEqualTo(200);
        }
        var end = System.nanoTime() + 20_000_000_000L;
        while (ann.read(id).json().at("/questions").size() < 6 && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(ann.read(id).json().at("/questions")).hasSizeGreaterThan(5);
        expectSame(ann.http().post(START, choice, "once"), first);
        assertThat(ann.complete(id).status()).isEqualTo(200);
        expectSame(ann.http().post(START, choice, "once"), first);
    }

    @Test
    void aFork_afterItsOriginAndItselfHaveGoneOn() throws InterruptedException {
        var ann = candidate();
        var started = ann.start(5);
        var id = started.text("/sessionId");
        var fork = ann.http().post("/api/v1/interviews/" + id + "/fork", Map.of("at", "0"), "once");
        assertThat(fork.status()).as(fork.toString()).isEqualTo(201);
        ann.complete(id);
        ann.complete(fork.text("/id"));
        var again = ann.http().post("/api/v1/interviews/" + id + "/fork", Map.of("at", "0"), "once");
        assertThat(again.status()).as(again.toString()).isEqualTo(201);
        assertThat(again.text("/id")).isEqualTo(fork.text("/id"));
    }

    @Test
    void anAccount_afterItsProfileAndItsPasswordWereChanged() throws InterruptedException {
        var ann = stranger();
        var first = http().post("/api/v1/auth/register", Candidate.registration(ann.email()), "once");
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(ann.confirm().status()).isEqualTo(200);
        assertThat(ann.login().status()).isEqualTo(200);
        assertThat(ann.http()
                        .patch("/api/v1/users/profile", Map.of("firstName", "Other", "language", "de"))
                        .status())
                .isEqualTo(200);
        assertThat(ann.http()
                        .post(
                                "/api/v1/users/password",
                                Map.of("currentPassword", Candidate.PASSWORD, "newPassword", "Another-Horse-8"))
                        .status())
                .isEqualTo(200);
        expectSame(http().post("/api/v1/auth/register", Candidate.registration(ann.email()), "once"), first);
    }

    @Test
    void aRecording_afterItsInterviewHasEnded() throws Exception {
        var ann = candidate();
        var started = ann.start(5);
        var id = started.text("/sessionId");
        var upload = "/api/v1/interviews/" + id + "/questions/"
                + Candidate.questionIds(started).getFirst() + "/audio";
        var audio = Files.readAllBytes(Path.of("..", "docs", "answer.wav"));
        var first = upload(ann.http(), upload, audio);
        assertThat(first.status()).as(first.toString()).isEqualTo(202);
        assertThat(ann.complete(id).status()).isEqualTo(200);
        var again = upload(ann.http(), upload, audio);
        assertThat(again.status()).as(again.toString()).isEqualTo(202);
        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
    }

    @Test
    void anAnswer_aSkipAndAHint_afterTheInterviewHasEnded() throws InterruptedException {
        var ann = candidate();
        var started = ann.start(5);
        var id = started.text("/sessionId");
        var questions = Candidate.questionIds(started);
        var path = "/api/v1/interviews/" + id + "/questions/";
        var answered = ann.answer(id, questions.getFirst(), "I would measure it first of all.");
        var skip = path + questions.get(1) + "/skip";
        var hint = path + questions.get(2) + "/hint";
        assertThat(ann.http().post(skip).status()).isEqualTo(200);
        var hinted = ann.http().post(hint, Map.of("number", 1));
        assertThat(hinted.status()).as(hinted.toString()).isEqualTo(200);
        ann.answer(id, questions.get(2), "I would put an index there.");
        ann.complete(id);
        expectSame(ann.answer(id, questions.getFirst(), "I would measure it first of all."), answered);
        assertThat(ann.http().post(skip).status()).isEqualTo(200);
        assertThat(ann.http().post(hint, Map.of("number", 1)).status()).isEqualTo(200);
    }

    private static Reply upload(Http http, String path, byte[] audio) {
        return http.send(
                http.request(path).header("Content-Type", "audio/wav").POST(BodyPublishers.ofByteArray(audio)));
    }

    private static void expectSame(Reply again, Reply first) {
        assertThat(again.status()).as(again.toString()).isEqualTo(first.status());
        assertThat(again.json()).isEqualTo(first.json());
    }
}
