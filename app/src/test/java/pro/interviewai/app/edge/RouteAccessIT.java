package pro.interviewai.app.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.app.http.CvOwner;
import pro.interviewai.app.http.Http;
import pro.interviewai.app.http.Reply;
import pro.interviewai.app.http.RunningApplication;
import pro.interviewai.testing.Patience;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every route of the application declares who may use it, and is tried by those who may not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteAccessIT extends RunningApplication {
    private static final String NOBODYS = "00000000-0000-7000-8000-000000000000";
    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    /** What the routes of an owner want, so that they are not refused for their content. */
    private static final Map<String, String> BODIES = Map.of(
            "answer",
                    "{\"questionId\": \"{questionId}\", \"answerType\": \"text\", \"answerText\": \"I measure it first.\"}",
            "draft", "{\"content\": \"I would\", \"sequence\": 1}",
            "hint", "{\"number\": 1}",
            "fork", "{\"at\": \"1\"}",
            "{cvId}", "{\"name\": \"Mine\"}",
            "optimize", "{\"optimizationLevel\": \"light\"}",
            "{changeId}", "{\"decision\": \"reject\"}");

    private static final List<String> OWNED = List.of("recording", "session", "application");

    /** What they want of a query. */
    private static final Map<String, String> QUERIES =
            Map.of("replay", "?at=1", "diff", "?from=1&to=1", "export", "?format=json");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private Http ann;
    private Http bob;
    private Map<String, String> anns;

    /** One method and path. */
    private record Route(String verb, String path, Audience audience) {
        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    @BeforeAll
    void meet() throws InterruptedException {
        var owner = candidate();
        ann = owner.http().as(owner.accessToken());
        var other = candidate();
        bob = other.http().as(other.accessToken());
        var started = owner.start(5);
        var interview = started.text("/sessionId");
        var question = started.text("/questions/0/id");
        owner.answer(interview, question, "I measure it first and then I look at the plan of the slow query.");
        anns = Map.of("questionId", question);
        agreeOnEnterprise(bob);
        var cv = new CvOwner(ann).judged("cv.txt", CvOwner.labelled("text-year-only.txt"));
        var sent = Map.of("company", "Silk Road Software", "role", "Engineer", "cvId", cv, "version", 1);
        var spoken = send(
                ann,
                "POST",
                "/api/v1/interviews/{id}/questions/{questionId}/audio",
                "/api/v1/interviews/" + interview + "/questions/" + started.text("/questions/1/id") + "/audio");
        assertThat(spoken.status()).as(spoken.toString()).isEqualTo(202);
        anns = Map.of(
                "interview",
                interview,
                "questionId",
                question,
                "recording",
                spoken.text("/id"),
                "session",
                ann.get("/api/v1/users/sessions").text("/sessions/0/id"),
                "cv",
                cv,
                "application",
                ann.post("/api/v1/applications", sent).text("/id"));
    }

    /** That every route declares its audience is seen from its class, by {@code SlicesTest}. */
    @Test
    void routesAreFound() {
        assertThat(routes().filter(route -> route.audience() == Audience.OWNER)).hasSizeGreaterThan(15);
    }

    @TestFactory
    Stream<DynamicTest> whoIsNotSignedIn_getsInOnlyWhereEverybodyMay() {
        return routes().filter(route -> route.audience() != Audience.EVERYBODY)
                .map(route -> dynamicTest(route.toString(), () -> {
                    var reply = send(http(), route, NOBODYS);
                    assertThat(reply.status()).as(reply.toString()).isEqualTo(401);
                }));
    }

    @TestFactory
    Stream<DynamicTest> candidates_areNeitherAuditorsNorAdministrators() {
        return routes().filter(
                        route -> route.audience() == Audience.ADMINISTRATOR || route.audience() == Audience.AUDITOR)
                .map(route -> dynamicTest(route.toString(), () -> {
                    var reply = send(bob, route, NOBODYS);
                    assertThat(reply.status()).as(reply.toString()).isEqualTo(403);
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsSomebodyElses_isAsAbsent_onEveryVerb() {
        return routes().filter(route -> route.audience() == Audience.OWNER)
                .flatMap(route -> VERBS.stream().map(verb -> new Route(verb, route.path(), Audience.OWNER)))
                .distinct()
                .map(route -> dynamicTest(route.toString(), () -> {
                    var foreign = send(bob, route, null);
                    var absent = send(bob, route, NOBODYS);
                    assertThat(foreign.status())
                            .as(foreign.toString())
                            .isEqualTo(routes().anyMatch(route::equals) ? 404 : 405);
                    assertThat(absent.status()).isEqualTo(foreign.status());
                    assertThat(withoutPath(absent)).isEqualTo(withoutPath(foreign));
                }));
    }

    /** The ids are real: their owner gets in with them. */
    @Test
    void theOwnerGetsIn() {
        for (var path : List.of(
                "/api/v1/interviews/" + anns.get("interview"),
                "/api/v1/interviews/" + anns.get("interview") + "/replay?at=1",
                "/api/v1/recordings/" + anns.get("recording"),
                "/api/v1/cv/" + anns.get("cv"),
                "/api/v1/cv/" + anns.get("cv") + "/versions/1",
                "/api/v1/cv/" + anns.get("cv") + "/diff?from=1&to=1",
                "/api/v1/applications/" + anns.get("application"))) {
            assertThat(ann.get(path).status()).as(path).isEqualTo(200);
        }
    }

    private Stream<Route> routes() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> access(entry.getValue()) != null)
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(path -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(RequestMethod::name)
                                .map(verb -> new Route(verb, path, Objects.requireNonNull(access(entry.getValue()))))));
    }

    private static @Nullable Audience access(HandlerMethod handler) {
        var here = handler.getMethodAnnotation(Access.class);
        var above = here == null ? handler.getBeanType().getAnnotation(Access.class) : here;
        return above == null ? null : above.value();
    }

    /** With the given id for the resource that the path names, or Ann's. */
    private String filled(String path, @Nullable String id) {
        var owned = OWNED.stream()
                .filter(kind -> path.contains("/" + kind + "s/"))
                .findFirst()
                .orElse("interview");
        return path.replace("{questionId}", anns.get("questionId"))
                        .replace("{id}", id == null ? anns.get(owned) : id)
                        .replace("{cvId}", id == null ? anns.get("cv") : id)
                        .replace("{number}", "1")
                        .replaceAll("\\{[a-zA-Z]+}", NOBODYS)
                + QUERIES.getOrDefault(last(path), "");
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Reply send(Http who, Route route, @Nullable String id) {
        return send(who, route.verb(), route.path(), filled(route.path(), id));
    }

    /** @param template of the path, which tells what is wanted there */
    private Reply send(Http who, String verb, String template, String path) {
        var spoken = last(template).equals("audio") && path.contains("/questions/");
        var json = BODIES.getOrDefault(last(template), "{}").replace("{questionId}", anns.get("questionId"));
        var request = who.request(path)
                .header("Content-Type", spoken ? "audio/wav" : "application/json")
                .method(
                        verb,
                        verb.equals("GET")
                                ? BodyPublishers.noBody()
                                : spoken ? BodyPublishers.ofByteArray(recording()) : BodyPublishers.ofString(json));
        // whoever gets into a stream of events by mistake would wait for ever
        return assertTimeoutPreemptively(Patience.bound(), () -> who.send(request));
    }

    private static byte[] recording() {
        try {
            return Files.readAllBytes(Path.of("..", "docs", "answer.wav"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode withoutPath(Reply reply) {
        return ((ObjectNode) reply.json()).without("instance");
    }
}
