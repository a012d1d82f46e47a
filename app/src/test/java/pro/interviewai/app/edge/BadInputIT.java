package pro.interviewai.app.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pro.interviewai.app.http.Candidate;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;

class BadInputIT extends RunningApplication {
    private static final String REGISTER = "/api/v1/auth/register";
    private static final String START = "/api/v1/interviews/start";

    static Stream<Arguments> badStarts() {
        return Stream.of(
                Arguments.of("type", "quiz", "type"),
                Arguments.of("type", 3, "type"),
                Arguments.of("type", null, "type"),
                Arguments.of("difficulty", "expert", "difficulty"),
                Arguments.of("difficulty", null, "difficulty"),
                Arguments.of("numQuestions", 4, "numQuestions"),
                Arguments.of("numQuestions", 21, "numQuestions"),
                Arguments.of("numQuestions", "5", "numQuestions"),
                Arguments.of("numQuestions", 5.5, "numQuestions"),
                Arguments.of("numQuestions", 99999999999L, "numQuestions"),
                Arguments.of("numQuestions", null, "numQuestions"),
                Arguments.of("numQuestions", List.of(5), "numQuestions"),
                Arguments.of("mode", "video", "mode"),
                Arguments.of("domain", "x".repeat(51), "domain"),
                Arguments.of("domain", "back\u0000end", "domain"),
                Arguments.of("domain", 7, "domain"),
                Arguments.of("technology", "java", "technology"),
                Arguments.of("technology", List.of(""), "technology"),
                Arguments.of("technology", List.of(1), "technology"),
                Arguments.of("timeLimit", 0, "timeLimit"),
                Arguments.of("timeLimit", 61, "timeLimit"));
    }

    @ParameterizedTest
    @MethodSource("badStarts")
    void aFieldThatIsNotValid_isNamed(String field, Object value, String named) throws InterruptedException {
        var request = new HashMap<>(Candidate.interview(5));
        request.put(field, value);
        var reply = signedIn().http().post(START, request);
        expectProblem(reply, 400);
        assertThat(reply.json().at("/errors/0/field").asString()).startsWith(named);
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void whatIsNoJsonOfTheExpectedShape_isRefused(String body) throws InterruptedException {
        expectProblem(signedIn().http().postRaw(START, body), 400);
        expectProblem(http().postRaw(REGISTER, body), 400);
    }

    static List<String> malformed() {
        return List.of(
                "",
                "{",
                "null",
                "[]",
                "\"text\"",
                "{\"type\":}",
                "{'type':'technical'}",
                "{\"type\":\"technical\",\"type\":\"mixed\"}",
                "{\"type\":\"technical\"} more",
                "{\"domain\":\"\\ud83d\"}",
                "[".repeat(5000),
                "{\"a\":" + "9".repeat(2000) + "}");
    }

    @Test
    void aFieldThatIsNotKnown_isNamed() throws InterruptedException {
        var request = new HashMap<>(Candidate.interview(5));
        request.put("userId", "somebody-else");
        var ann = signedIn();
        expectUnknown(ann.http().post(START, request), "userId");
        var registration = Candidate.registration("unknown-field@example.org");
        registration.put("role", "admin");
        expectUnknown(http().post(REGISTER, registration), "role");
        var question = admin().get("/api/v1/questions").text("/questions/0/id");
        expectUnknown(admin().patch("/api/v1/questions/" + question, Map.of("importance", 3)), "importance");
    }

    @Test
    void anAnswerForAnotherInterviewThanItsAddress_isRefused() throws InterruptedException {
        var ann = signedIn();
        var started = ann.start(5);
        var id = started.text("/sessionId");
        var answer = Candidate.textAnswer(Candidate.questionIds(started).getFirst(), "An answer.");
        answer.put("sessionId", "another");
        var refused = ann.http().post("/api/v1/interviews/" + id + "/answer", answer);
        expectProblem(refused, 400);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("sessionId");
        answer.put("sessionId", id);
        assertThat(ann.http()
                        .post("/api/v1/interviews/" + id + "/answer", answer)
                        .status())
                .isIn(200, 202);
    }

    @Test
    void anUnknownDomain_isRefusedWithTheKnownOnes() throws InterruptedException {
        var request = new HashMap<>(Candidate.interview(5));
        request.put("domain", "astrology");
        var reply = signedIn().http().post(START, request);
        expectProblem(reply, 422);
        assertThat(reply.text("/code")).isEqualTo("UNKNOWN_DOMAIN");
        assertThat(reply.text("/detail")).contains("backend");
    }

    @Test
    void aBodyOfTenMegabytes_isRefusedWhetherItsLengthIsToldOrNot() throws InterruptedException {
        var huge = "{\"answerText\":\"" + "x".repeat(10 * 1024 * 1024) + "\"}";
        expectProblem(http().postRaw(REGISTER, huge), 413);
        var unannounced = http().request(REGISTER)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(huge)));
        expectProblem(http().send(unannounced), 413);
    }

    @Test
    void otherMediaTypesAndMethods_areRefused() throws InterruptedException {
        var http = signedIn().http();
        expectProblem(
                http.send(
                        http.request(START).header("Content-Type", "text/plain").POST(BodyPublishers.ofString("x"))),
                415);
        expectProblem(http.send(http.request(START).DELETE()), 405);
        expectProblem(http.get("/api/v1/nowhere"), 404);
        expectProblem(http.get("/api/v1/interviews?page=-1"), 400);
        expectProblem(http.get("/api/v1/interviews?page=x"), 400);
        expectProblem(http.get("/api/v1/interviews?size=1000"), 400);
        expectProblem(http.get("/api/v1/interviews?status=lost"), 400);
    }

    @Test
    void anExportIsTakenAsAZip_andTheAnswerSaysSo() {
        var admin = admin();
        var reply = admin.send(admin.request("/api/v1/admin/imports")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString("a,b")));
        expectProblem(reply, 415);
        assertThat(reply.text("/detail")).isEqualTo("This address takes application/zip.");
    }

    @Test
    void idsThatNobodyHas_areNotFound() throws InterruptedException {
        var ann = signedIn();
        for (var id : List.of("x", "../../etc/passwd", "%00", "a".repeat(2000), "{$ne:1}")) {
            var path = "/api/v1/interviews/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
            assertThat(ann.http().get(path).status()).as(id).isIn(400, 404);
            assertThat(ann.http().post(path + "/complete").status()).as(id).isIn(400, 404);
        }
    }

    @Test
    void emptyAndOverlongAnswers_areRefusedAndNothingIsStored() throws InterruptedException {
        var ann = signedIn();
        var started = ann.start(5);
        var id = started.text("/sessionId");
        var question = Candidate.questionIds(started).getFirst();
        expectProblem(ann.answer(id, question, ""), 422);
        expectProblem(ann.answer(id, question, " \u200b\n"), 422);
        expectProblem(ann.answer(id, question, "x".repeat(50_001)), 422);
        expectProblem(ann.answer(id, "backend-no-such-question", "An answer."), 422);
        assertThat(ann.read(id).json().at("/answers")).isEmpty();
        assertThat(ann.answer(id, question, "\u4e2d".repeat(50_000)).status()).isIn(200, 202);
    }

    @Test
    void everyUnicodePlane_isKeptAsItIs() throws InterruptedException {
        var ann = signedIn();
        var started = ann.start(5);
        var id = started.text("/sessionId");
        var text = "Planes: \u00e9 \u05d0 \u4e2d \ud83d\ude00 \ud840\udc00 \udb40\udc01 \udbff\udffd end \u0007";
        assertThat(ann.answer(id, Candidate.questionIds(started).getFirst(), text)
                        .status())
                .isIn(200, 202);
        assertThat(ann.read(id).text("/answers/0/content")).isEqualTo(text);
    }

    @Test
    void whoIsNotSignedIn_isToldSo() {
        expectProblem(http().get("/api/v1/interviews"), 401);
        expectProblem(http().as("nonsense").get("/api/v1/interviews"), 401);
        expectProblem(http().post(START, Candidate.interview(5)), 401);
    }

    private static Candidate signedIn;

    private Candidate signedIn() throws InterruptedException {
        if (signedIn == null) {
            signedIn = candidate();
        }
        return signedIn;
    }

    private static void expectUnknown(Reply reply, String field) {
        expectProblem(reply, 400);
        assertThat(reply.text("/code")).isEqualTo("VALIDATION_FAILED");
        assertThat(reply.json().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(reply.json().at("/errors/0/message").asString()).isEqualTo("is not known here");
    }

    private static void expectProblem(Reply reply, int status) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        var fields = new ArrayList<String>();
        reply.json().propertyNames().forEach(fields::add);
        assertThat(fields).contains("type", "title", "status", "detail", "instance", "code");
        assertThat(reply.json().get("status").asInt()).isEqualTo(status);
        assertThat(reply.response().body()).doesNotContain("Exception", "pro.interviewai", "at java.");
    }
}
