package pro.interviewai.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pro.interviewai.app.http.RunningApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The dashboard's types are made from a copy of the document that describes the interface, without the examples in it.
 * With {@code -Dopenapi.record=true} the copy is written anew; {@code npm run types} makes the types of it.
 */
class DashboardTypesIT extends RunningApplication {
    private static final Path COPY = Path.of("..", "web", "openapi.json");
    private static final boolean RECORD = Boolean.getBoolean("openapi.record");

    @Test
    void theDashboardKnowsTheInterfaceAsItIs() throws IOException {
        var document = (ObjectNode) http().get("/v3/api-docs").json();
        document.remove("servers");
        removeExamples(document);
        var json = JsonMapper.shared();
        if (RECORD) {
            Files.writeString(COPY, json.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n");
        }
        assertThat(document).isEqualTo(json.readTree(COPY));
    }

    @Test
    void whatIsAlwaysThere_isRequired_andWhatMayBeMissingIsNot() {
        var interview = http().get("/v3/api-docs").json().at("/components/schemas/InterviewView");
        assertThat(interview.get("required").valueStream().map(JsonNode::asString))
                .contains("id", "questions", "status")
                .doesNotContain("completedAt", "timer");
    }

    private static void removeExamples(JsonNode node) {
        if (node instanceof ObjectNode object && !isField(object.get("example"))) {
            object.remove("example");
        }
        node.forEach(DashboardTypesIT::removeExamples);
    }

    /** A field that is called so stands among the properties, as a schema. */
    private static boolean isField(@Nullable JsonNode example) {
        return example != null && example.isObject() && (example.has("type") || example.has("$ref"));
    }
}
