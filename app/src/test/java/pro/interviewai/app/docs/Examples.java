package pro.interviewai.app.docs;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import pro.interviewai.app.docs.RequestsFile.Exchange;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was sent and answered, by operation of the OpenAPI document, short and without secrets. */
final class Examples {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+");
    private static final int ITEMS = 2;
    private static final int LETTERS = 200;

    private Examples() {}

    static ObjectNode of(Iterable<Exchange> exchanges, JsonNode document) {
        Map<String, ObjectNode> examples = new TreeMap<>();
        exchanges.forEach(exchange -> operation(exchange, document)
                .ifPresent(operation -> examples.computeIfAbsent(operation, _ -> example(exchange))));
        var all = JSON.createObjectNode();
        examples.forEach(all::set);
        return all;
    }

    /** The operation of the document that a request met; a template with fewer variables goes first. */
    static Optional<String> operation(Exchange exchange, JsonNode document) {
        return document.get("paths").propertyNames().stream()
                .filter(template -> exchange.path().matches(template.replaceAll("\\{[^}]+}", "[^/]+")))
                .filter(template -> document.get("paths")
                        .get(template)
                        .has(exchange.method().toLowerCase(Locale.ROOT)))
                .min(Comparator.comparingLong(
                        template -> template.chars().filter(c -> c == '{').count()))
                .map(template -> exchange.method() + " " + template);
    }

    private static ObjectNode example(Exchange exchange) {
        var example = JSON.createObjectNode();
        if (exchange.body() != null) {
            example.set("request", shortened(JSON.readTree(exchange.body())));
        }
        var answer = json(exchange);
        if (!answer.isMissingNode()) {
            example.set("response", shortened(answer));
        }
        return example;
    }

    private static JsonNode json(Exchange exchange) {
        try {
            return exchange.reply().json();
        } catch (JacksonException noJson) {
            return JsonNodeFactory.instance.missingNode();
        }
    }

    private static JsonNode shortened(JsonNode node) {
        return switch (node) {
            case ArrayNode array -> {
                var few = JSON.createArrayNode();
                StreamSupport.stream(array.spliterator(), false).limit(ITEMS).forEach(item -> few.add(shortened(item)));
                yield few;
            }
            case ObjectNode object -> {
                var less = JSON.createObjectNode();
                object.properties().forEach(field -> less.set(field.getKey(), shortened(field.getValue())));
                yield less;
            }
            default -> node.isString() ? JsonNodeFactory.instance.stringNode(shortened(node.asString())) : node;
        };
    }

    private static String shortened(String text) {
        var safe = TOKEN.matcher(text).replaceAll("eyJ…");
        return safe.length() > LETTERS ? safe.substring(0, LETTERS) + "…" : safe;
    }
}
