package pro.interviewai.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.app.http.AppProcess;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.MailBox;
import pro.interviewai.app.http.Reply;
import tools.jackson.databind.JsonNode;

/**
 * Kills the application while one interview of twenty questions goes on. After each restart it stands where it stood, to
 * the last acknowledged answer and draft, and its past replays to the same.
 */
class SessionCrashE2E {
    private static final int QUESTIONS = 20;
    private static final int KILLS = Integer.getInteger("session.kills", 2);

    @TempDir
    Path dataDir;

    private AppProcess app;
    private Http http;
    private String token = "";

    @Test
    void anInterviewOfTwentyQuestions_goesOnWhereItWasAfterEachKill() throws Exception {
        var seed = Long.getLong("session.seed", System.nanoTime());
        System.out.println("session.seed=" + seed);
        var random = new Random(seed);
        var kills = new TreeSet<Integer>();
        while (kills.size() < Math.min(KILLS, QUESTIONS)) {
            kills.add(random.nextInt(QUESTIONS));
        }
        start();
        token = new Candidate(app.http(), new MailBox(dataDir), "ann@example.org")
                .join()
                .accessToken();
        http = app.http().as(token);
        var started = http.post("/api/v1/interviews/start", Candidate.interview(QUESTIONS), "one");
        var path = "/api/v1/interviews/" + started.text("/sessionId");
        var questions = Candidate.questionIds(started);
        for (var index = 0; index < QUESTIONS; index++) {
            var question = questions.get(index);
            var text = "First I would measure " + question + ", then change one thing and compare.";
            if (kills.contains(index)) {
                answerAndKill(path, question, text, random.nextInt(400));
                start();
                expectSameStanding(path, index);
            }
            var reply = http.post(path + "/answer", Candidate.textAnswer(question, text));
            assertThat(reply.status()).as(reply.toString()).isIn(200, 202);
        }
        assertThat(http.post(path + "/complete").status()).isEqualTo(200);
        var whole = http.get(path).json();
        assertThat(whole.at("/answers")).hasSize(QUESTIONS).allSatisfy(SessionCrashE2E::expectContent);
        app.close();
    }

    /** The answer is under way when the process dies: it is kept or not, but nothing before it is lost. */
    private void answerAndKill(String path, String question, String text, int millis) throws Exception {
        var asking = Thread.ofVirtual().start(() -> {
            try {
                http.post(path + "/answer", Candidate.textAnswer(question, text));
            } catch (UncheckedIOException e) {
                // the process is gone
            }
        });
        Thread.sleep(millis);
        app.kill();
        asking.join();
    }

    private void expectSameStanding(String path, int answered) {
        var view = http.get(path);
        assertThat(view.status()).as(view.toString()).isEqualTo(200);
        assertThat(view.json().at("/answers").size()).isBetween(answered, answered + 1);
        assertThat(view.json().at("/currentQuestionIndex").asInt())
                .isEqualTo(view.json().at("/answers").size());
        var version = view.json().at("/version").asLong();
        assertThat(replay(path, version).json().at("/interview")).isEqualTo(view.json());
    }

    private Reply replay(String path, long version) {
        return http.get(path + "/replay?at=" + version);
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
