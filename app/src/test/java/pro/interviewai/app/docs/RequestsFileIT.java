package pro.interviewai.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import pro.interviewai.app.http.RunningApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Runs the requests of {@code requests.http} from top to bottom, and holds the examples of the OpenAPI document to them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestsFileIT extends RunningApplication {
    private static final String EMAIL = "reader@example.org";
    private static final Path EXAMPLES = Path.of("src", "main", "resources", "openapi", "examples.json");
    private static final boolean RECORD = Boolean.getBoolean("examples.record");

    /** There is nothing to try again unless something went wrong, and no captcha unless it is switched on; a
     *  provider takes a browser, and what changes a subscription takes one that is paid. */
    private static final Set<String> NOT_REQUESTED = Set.of(
            "GET /api/v1/auth/captcha",
            "GET /api/v1/auth/oauth/{provider}",
            "POST /api/v1/admin/imports",
            "GET /api/v1/auth/oauth/{provider}/callback",
            "POST /api/v1/admin/dead-letters/{group}/{sequence}/retry",
            "POST /api/v1/admin/quarantine/{group}/{sequence}/retry",
            "POST /api/v1/webhooks/stripe",
            "POST /api/v1/subscriptions/change",
            "POST /api/v1/subscriptions/change/undo",
            "POST /api/v1/subscriptions/cancel",
            "POST /api/v1/subscriptions/cancel/undo",
            "POST /api/v1/subscriptions/resume",
            "GET /api/v1/invoices/{id}/page",
            "GET /api/v1/sandbox/portals/{id}",
            "POST /api/v1/sandbox/portals/{id}",
            "GET /api/v1/sandbox/invoices/{id}",
            "POST /api/v1/admin/invoices/{id}/refund",
            "POST /api/v1/admin/payment-cases/{subscriptionId}/{caseId}",
            "POST /api/v1/admin/cv/analyses/{versionId}/{analysisId}");

    private RequestsFile file;
    private JsonNode document;

    @BeforeAll
    void runFirst() throws IOException, InterruptedException {
        file = run();
        document = http().get("/v3/api-docs").json();
    }

    /** Whoever has tried it once can try it again, with the same data. */
    @Test
    void everyRequestSucceeds_asOftenAsTheyAreRun() throws IOException, InterruptedException {
        expectSuccess(run());
    }

    private RequestsFile run() throws IOException, InterruptedException {
        var file = new RequestsFile(http());
        file.set("password", "Correct-Horse-7");
        file.set("email", EMAIL);
        file.set("publicUrl", "http://localhost:3000");
        file.set("adminEmail", ADMIN);
        file.set("adminPassword", ADMIN_PASSWORD);
        for (var block : file.blocks()) {
            if (block.contains("{{verificationToken}}")) {
                file.set("verificationToken", mail().tokenFor(EMAIL));
            }
            if (block.contains("{{resetToken}}")) {
                file.set("resetToken", mail().resetTokenFor(EMAIL));
            }
            if (block.contains("{{changeToken}}")) {
                file.set("changeToken", mail().changeTokenFor(EMAIL));
            }
            file.run(block);
        }
        return file;
    }

    @Test
    void everyRequestSucceeds() throws IOException {
        expectSuccess(file);
    }

    private static void expectSuccess(RequestsFile file) throws IOException {
        assertThat(file.exchanges()).hasSize(file.blocks().size()).containsKeys("register", "feedback", "logout");
        file.exchanges().forEach((name, exchange) -> {
            var reply = exchange.reply();
            if (name.equals("transcribe") && reply.status() == 503) {
                assertThat(reply.text("/code")).as(reply.toString()).isEqualTo("NO_SPEECH_ENGINE");
            } else {
                assertThat(reply.status()).as(name + ": " + reply).isBetween(200, 299);
            }
        });
        var feedback = file.exchanges().get("feedback").reply();
        assertThat(feedback.json().at("/answered").asInt()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void everyOperationIsRequested() {
        var requested = file.exchanges().values().stream()
                .flatMap(exchange -> Examples.operation(exchange, document).stream())
                .collect(Collectors.toSet());
        var all = new HashSet<String>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> all.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        all.removeAll(NOT_REQUESTED);
        assertThat(requested).containsExactlyInAnyOrderElementsOf(all);
    }

    /** With {@code -Dexamples.record=true} they are written anew. */
    @Test
    void examplesAreWhatIsSentAndAnswered() throws IOException {
        var actual = Examples.of(file.exchanges().values(), document);
        if (RECORD) {
            Files.writeString(
                    EXAMPLES,
                    JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(actual) + "\n");
        }
        var kept = (ObjectNode) JsonMapper.shared().readTree(EXAMPLES);
        assertThat(kept.propertyNames()).isEqualTo(actual.propertyNames());
        kept.properties().forEach(operation -> {
            var now = actual.get(operation.getKey());
            for (var side : Set.of("request", "response")) {
                assertThat(operation.getValue().path(side).propertyNames())
                        .as("%s of %s", side, operation.getKey())
                        .isEqualTo(now.path(side).propertyNames());
            }
        });
        assertThat(document.at("/paths/~1api~1v1~1interviews~1start/post/requestBody/content/application~1json/example")
                        .get("type"))
                .isEqualTo(kept.at("/POST ~1api~1v1~1interviews~1start/request/type"));
        assertThat(document.at("/paths/~1api~1v1~1questions/get/responses/200/content/application~1json/example")
                        .get("questions"))
                .isNotEmpty();
    }
}
