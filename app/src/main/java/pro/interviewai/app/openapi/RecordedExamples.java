package pro.interviewai.app.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts examples into the document: what was sent and answered when the requests of {@code requests.http} were run against
 * the application. A test renews them and sees that they are true.
 */
final class RecordedExamples implements OpenApiCustomizer {
    private static final String FILE = "/openapi/examples.json";

    private final JsonNode examples = read();

    @Override
    public void customise(OpenAPI document) {
        document.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    var example = examples.path(method + " " + path);
                    request(operation).ifPresent(content -> put(content, example.get("request")));
                    response(operation).ifPresent(content -> put(content, example.get("response")));
                }));
    }

    private static Optional<Content> request(Operation operation) {
        return Optional.ofNullable(operation.getRequestBody()).map(body -> body.getContent());
    }

    /** The first answer that the document describes is the one of success. */
    private static Optional<Content> response(Operation operation) {
        return operation.getResponses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(Map.Entry::getValue)
                .map(response -> response.getContent())
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static void put(Content content, @Nullable JsonNode example) {
        if (example != null) {
            var plain = JsonMapper.shared().convertValue(example, Object.class);
            content.forEach((type, form) -> {
                if (type.contains("json")) {
                    form.setExample(plain);
                }
            });
        }
    }

    private static JsonNode read() {
        try (InputStream in = RecordedExamples.class.getResourceAsStream(FILE)) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(in, FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
