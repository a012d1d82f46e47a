package pro.interviewai.proving.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.MailBox;
import pro.interviewai.proving.process.AppProcess;
import pro.interviewai.testing.Patience;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kills the application between the events of one interview of twenty questions: after its start, after an answer is
 * acknowledged and before its score, and after the score. After each restart it stands where it stood, to the last
 * acknowledged answer, the awaited score comes, and its past replays to the same.
 */
class SessionCrashE2E {
    private static final int QUESTIONS = 20;

    /** After the start, and twice a question. */
    private static final int GAPS = 1 + 2 * QUESTIONS;

    private static final int KILLS = Integer.getInteger("session.kills", 3);

    @TempDir
    Path dataDir;

    private final Set<Integer> kills = new TreeSet<>();
    private AppProcess app;
    private Http http;
    private String token = "";
    private String path = "";

    @Test
    void anInterviewOfTwentyQuestions_goesOnWhereItWasAfterEachKill() throws Exception {
        var seed = Long.getLong("session.seed", System.nanoTime());
        System.out.println("session.seed=" + seed);
        chooseGaps(new Random(seed));
        start();
        token = new Candidate(app.http(), new MailBox(dataDir), "ann@example.org")
                .join()
                .accessToken();
        http = app.http().as(token);
        var started = http.post("/api/v1/interviews/start", Candidate.interview(QUESTIONS), "one");
        path = "/api/v1/interviews/" + started.text("/sessionId");
        var questions = Candidate.questionIds(started);
        killAt(0, 0);
        for (var index = 0; index < QUESTIONS; index++) {
            submit(questions.get(index));
            killAt(1 + 2 * index, index + 1);
            var scored = awaitScore(index);
            killAt(2 + 2 * index, index + 1);
            assertThat(answer(index)).as("the score that was seen").isEqualTo(scored);
        }
        assertThat(http.post(path + "/complete").status()).isEqualTo(200);
        var whole = http.get(path).json();
        assertThat(whole.at("/answers")).hasSize(QUESTIONS).allSatisfy(SessionCrashE2E::expectContent);
        app.close();
    }

    /** With fewer kills than gaps, one of each kind at least. */
    private void chooseGaps(Random random) {
        kills.add(1 + 2 * random.nextInt(QUESTIONS));
        kills.add(2 + 2 * random.nextInt(QUESTIONS));
        while (kills.size() < Math.min(KILLS, GAPS)) {
            kills.add(random.nextInt(GAPS));
        }
    }

    private void submit(String question) {
        var body = Candidate.textAnswer(question, "First I would measure " + question + ", then change one thing.");
        var reply = http.send(http.request(path + "/answer")
                .header("Content-Type", "application/json")
                .header("Prefer", "respond-async")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(202);
    }

    private JsonNode awaitScore(int index) {
        return Patience.until(
                "a score",
                () -> answer(index),
                answer -> answer.get("scoring").asString().equals("scored"));
    }

    private JsonNode answer(int index) {
        return http.get(path).json().at("/answers/" + index);
    }

    private void killAt(int gap, int answered) throws Exception {
        if (kills.contains(gap)) {
            app.kill();
            start();
            expectSameStanding(answered);
        }
    }

    private void expectSameStanding(int answered) {
        var view = http.get(path);
        assertThat(view.status()).as(view.toString()).isEqualTo(200);
        assertThat(view.json().at("/answers").size()).isEqualTo(answered);
        assertThat(view.json().at("/currentQuestionIndex").asInt()).isEqualTo(answered);
        var version = view.json().at("/version").asLong();
        assertThat(http.get(path + "/replay?at=" + version).json().at("/interview"))
                .isEqualTo(view.json());
    }

    private static void expectContent(JsonNode answer) {
        assertThat(answer.get("content").asString())
                .contains(answer.get("questionId").asString());
    }

    private void start() throws Exception {
        app = AppProcess.start(dataDir, Map.of());
        http = app.http().as(token);
    }
}
