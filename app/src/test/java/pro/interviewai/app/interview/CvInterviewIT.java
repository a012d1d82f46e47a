package pro.interviewai.app.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.Refusal;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;
import pro.interviewai.testing.Patience;
import tools.jackson.databind.JsonNode;

/** Questions lean on the CV that was chosen, each says why, and the interview does not need the CV any more. */
class CvInterviewIT extends RunningApplication {
    private static final String START = "/api/v1/interviews/start";
    private static final String CV = "/api/v1/cv";
    private static final String TEXT = """
            Mara Lindqvist
            Gothenburg | mara.lindqvist@example.org

            EXPERIENCE

            Backend Engineer, Northpier Booking, Gothenburg (2021 - present)
            - Moved bookings to PostgreSQL and wrote services in Go.

            Developer, Kelp Payments, Malmö (2017 - 2021)
            - Built the pages of the shop with React.

            SKILLS
            MongoDB, Kubernetes
            """;

    @Test
    void upToHalfOfTheQuestionsAreAboutTheCv_andEachSaysWhy() throws InterruptedException {
        var ann = candidate().http();
        var cv = read(ann, TEXT);
        var started = ann.post(START, leaning(10, cv));
        assertThat(started.status()).as(started.toString()).isEqualTo(201);

        var reasons = reasons(started.json());
        assertThat(reasons).hasSize(5);
        var lines = ann.get(CV + "/" + cv + "/versions/1").json().at("/document/lines");
        for (var reason : reasons) {
            var span = reason.at("/source/span");
            assertThat(reason.at("/source/version").asInt()).isEqualTo(1);
            assertThat(lines.get(span.get("line").asInt() - 1)
                            .get("text")
                            .asString()
                            .substring(span.get("from").asInt(), span.get("to").asInt()))
                    .isEqualTo(reason.get("skill").asString());
        }
        assertThat(reasons)
                .extracting(reason -> reason.get("skill").asString() + " "
                        + reason.get("code").asString())
                .contains("PostgreSQL recent_role", "React other_role", "Kubernetes named")
                .doesNotContain("Mara named");

        var view = ann.get(path(started)).json();
        assertThat(view.at("/config/cvId").asString()).isEqualTo(cv);
        assertThat(view.at("/config/cvVersion").asInt()).isEqualTo(1);
        assertThat(reasons(view)).isEqualTo(reasons);
        var fork = ann.post(path(started) + "/fork", Map.of("at", "0")).json();
        assertThat(fork.get("config")).isEqualTo(view.get("config"));
        assertThat(reasons(fork)).isEqualTo(reasons);
        var replayed = ann.get(path(started) + "/replay?at=0").json().get("interview");
        assertThat(reasons(replayed)).isEqualTo(reasons);
    }

    @Test
    void whenTheCvIsRemoved_theInterviewGoesOn_andTheSameRequestGivesIt() throws InterruptedException {
        var ann = candidate();
        var cv = read(ann.http(), TEXT);
        var choice = leaning(6, cv);
        var started = ann.http().post(START, choice, "the-one");
        var reasons = reasons(started.json());
        assertThat(reasons).isNotEmpty();

        assertThat(ann.http().delete(CV + "/" + cv).status()).isEqualTo(204);
        var again = ann.http().post(START, choice, "the-one");
        assertThat(again.text("/sessionId")).isEqualTo(started.text("/sessionId"));
        assertThat(reasons(again.json())).isEqualTo(reasons);
        var id = started.text("/sessionId");
        assertThat(ann.answer(id, Candidate.questionIds(started).getFirst(), "I would measure first.")
                        .status())
                .isEqualTo(200);
        assertThat(ann.http().post(path(started) + "/fork", Map.of("at", "0")).status())
                .isEqualTo(201);
        assertThat(ann.complete(id).status()).isEqualTo(200);
        assertThat(ann.feedback(id).status()).isEqualTo(200);
        Refusal.expect(ann.http().post(START, choice), 404, "CV_NOT_FOUND");
    }

    @Test
    void whatCannotBeChosen_isRefusedAsTheCvsThemselvesRefuseIt() throws InterruptedException {
        var ann = candidate().http();
        var cv = read(ann, TEXT);
        Refusal.expect(candidate().http().post(START, leaning(6, cv)), 404, "CV_NOT_FOUND");
        Refusal.expect(ann.post(START, leaning(6, "nobody-has-it")), 404, "CV_NOT_FOUND");
        var version = leaning(6, cv);
        version.put("cvVersion", 2);
        Refusal.expect(ann.post(START, version), 404, "CV_VERSION_NOT_FOUND");
        var alone = leaning(6, cv);
        alone.remove("cvId");
        alone.put("cvVersion", 1);
        Refusal.expect(ann.post(START, alone), 422, "CHOICE_NOT_POSSIBLE");
        var damaged = uploaded(ann, "%PDF-1.7\nthis is none");
        var problem = ended(ann, damaged).at("/cv/problem").asString();
        assertThat(problem).startsWith("CV_");
        Refusal.expect(ann.post(START, leaning(6, damaged)), 422, problem);
    }

    @Test
    void withoutACv_nothingIsSaidOfOne() throws InterruptedException {
        var ann = candidate().http();
        var started = ann.post(START, Candidate.interview(5));
        assertThat(reasons(started.json())).isEmpty();
        var config = ann.get(path(started)).json().get("config");
        assertThat(config.path("cvId").asString("")).isEmpty();
        assertThat(config.path("cvVersion").asInt(0)).isZero();
    }

    @Test
    void whereTheHistoryIsNotSaved_theNamesOfSkillsGoWithIt() throws InterruptedException {
        var ann = candidate().http();
        ann.patch("/api/v1/users/profile", Map.of("preferences", Map.of("privacy", Map.of("saveHistory", false))));
        var started = ann.post(START, leaning(6, read(ann, TEXT)));
        assertThat(reasons(started.json())).hasSize(3);
        ann.post(path(started) + "/complete");
        var view = Patience.until(
                "the history is not kept any more",
                () -> ann.get(path(started)),
                found -> found.text("/history").equals("not_kept"));
        assertThat(reasons(view.json()))
                .hasSize(3)
                .allMatch(reason -> reason.path("skill").asString("").isEmpty());
    }

    private static Map<String, Object> leaning(int questions, String cv) {
        var choice = new HashMap<String, Object>();
        choice.put("type", "technical");
        choice.put("difficulty", "mid");
        choice.put("numQuestions", questions);
        choice.put("cvId", cv);
        return choice;
    }

    private static String path(Reply started) {
        return "/api/v1/interviews/" + started.text("/sessionId");
    }

    private static List<JsonNode> reasons(JsonNode interview) {
        var reasons = new ArrayList<JsonNode>();
        interview.get("questions").forEach(question -> {
            if (question.path("reason").isObject()) {
                reasons.add(question.get("reason"));
            }
        });
        return reasons;
    }

    private static String read(Http person, String text) {
        var cv = uploaded(person, text);
        assertThat(ended(person, cv).at("/cv/status").asString()).isEqualTo("read");
        return cv;
    }

    private static String uploaded(Http person, String file) {
        var form = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"cv.txt\"\r\n\r\n" + file
                + "\r\n--edge--\r\n";
        var reply = person.send(person.request(CV + "/upload")
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofByteArray(form.getBytes(StandardCharsets.UTF_8))));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.text("/cvId");
    }

    private static JsonNode ended(Http person, String cv) {
        return Patience.until(
                "the CV is read, or is found not to be readable",
                () -> person.get(CV + "/" + cv).json(),
                found -> !found.at("/cv/status").asString().equals("reading"));
    }
}
