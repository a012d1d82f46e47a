package pro.interviewai.app.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;
import pro.interviewai.testing.Patience;
import tools.jackson.databind.json.JsonMapper;

/** The rubric of a question changes, and what was answered before is judged by it once more. */
class RescoringIT extends RunningApplication {
    private static final String ANSWER =
            "I look at the slow query log first, then I read the query plan and see whether an"
                    + " index is used, and I measure again after each change so that I know what it brought.";

    @Test
    void oldAnswers_areJudgedByTheNewRubric_besideWhatWasSaidAtFirst() throws InterruptedException {
        var ann = candidate();
        var started = ann.start(5);
        var interview = started.text("/sessionId");
        var question = started.text("/questions/0/id");
        var answered = ann.answer(interview, question, ANSWER);
        assertThat(answered.status()).as(answered.toString()).isEqualTo(200);
        var first = answered.json().at("/feedback/score").asDouble();
        var http = ann.http().as(ann.accessToken());
        var path = "/api/v1/interviews/" + interview + "/rescoring";
        assertThat(http.get(path).json().get("answers")).isEmpty();

        var admin = admin();
        var shipped = admin.get("/api/v1/questions/" + question).json();
        var version = shipped.get("version").asInt();
        rewrite(admin, question, List.of("measure again after each change"));
        Reply rescored;
        try {
            var asked = admin.post("/api/v1/admin/rescoring");
            assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
            rescored = eventually(http, path);
        } finally {
            rewrite(admin, question, shipped.get("expectedKeyPoints"));
        }
        assertThat(rescored.json().get("answers")).hasSize(1);
        var answer = rescored.json().at("/answers/0");
        assertThat(answer.get("questionId").asString()).isEqualTo(question);
        assertThat(answer.at("/before/score").asDouble()).isEqualTo(first);
        assertThat(answer.at("/before/provenance/rubricVersion").asString()).isEqualTo(question + "@" + version);
        assertThat(answer.at("/now/provenance/rubricVersion").asString()).isEqualTo(question + "@" + (version + 1));
        assertThat(answer.at("/now/score").asDouble()).isGreaterThan(first);
        assertThat(answer.at("/now/keyPointsCovered/0").asString()).isEqualTo("measure again after each change");
        assertThat(answer.get("change").asDouble())
                .isEqualTo(Math.round(10 * (answer.at("/now/score").asDouble() - first)) / 10.0);

        assertThat(ann.read(interview).json().at("/answers/0/score").asDouble())
                .as("what counts")
                .isEqualTo(first);
        var summary = admin.get("/api/v1/admin/rescoring").json();
        assertThat(summary.get("answers").asInt()).isPositive();
        assertThat(summary.get("compared").asInt()).isPositive();
        assertThat(summary.get("averageNow").asDouble()).isPositive();
    }

    @Test
    void somebodyElses_isNotFound_andOnlyAdministratorsAsk() throws InterruptedException {
        var ann = candidate();
        var interview = ann.start(5).text("/sessionId");
        var bob = candidate();
        var http = bob.http().as(bob.accessToken());
        assertThat(http.get("/api/v1/interviews/" + interview + "/rescoring").status())
                .isEqualTo(404);
        assertThat(http.post("/api/v1/admin/rescoring").status()).isEqualTo(403);
        assertThat(http.get("/api/v1/admin/rescoring").status()).isEqualTo(403);
    }

    private static void rewrite(Http admin, String question, Object keyPoints) {
        var points = Map.of("expectedKeyPoints", keyPoints);
        var revised = admin.send(admin.request("/api/v1/questions/" + question)
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(points))));
        assertThat(revised.status()).as(revised.toString()).isEqualTo(200);
    }

    private static Reply eventually(Http http, String path) {
        return Patience.until(
                "answers",
                () -> http.get(path),
                read -> !read.json().get("answers").isEmpty());
    }
}
