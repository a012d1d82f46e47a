package pro.interviewai.gateways.payment.sandbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Objects as Stripe writes them: moments are whole seconds, and what is not there is null. */
final class Json {
    /** What begins so is the sandbox's own and shown to nobody. */
    private static final String OWN = "sandbox_";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static ObjectNode empty() {
        return MAPPER.createObjectNode();
    }

    static ObjectNode object(String kind, String id) {
        return empty().put("id", id).put("object", kind);
    }

    static ObjectNode parse(String text) {
        return (ObjectNode) MAPPER.readTree(text);
    }

    static ObjectNode list(List<? extends JsonNode> data, String url, boolean more) {
        var list = empty().put("object", "list").put("url", url).put("has_more", more);
        list.putArray("data").addAll(data);
        return list;
    }

    static String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isString() ? value.stringValue() : "";
    }

    /** What is said, or none where it is null. */
    static @Nullable String textOrNull(JsonNode node, String field) {
        var value = text(node, field);
        return value.isEmpty() ? null : value;
    }

    static long number(JsonNode node, String field) {
        return node.path(field).asLong(0);
    }

    static boolean holds(JsonNode node, String field) {
        return node.hasNonNull(field);
    }

    static boolean is(JsonNode node, String field) {
        return node.path(field).asBoolean(false);
    }

    static Instant moment(JsonNode node, String field) {
        return Instant.ofEpochSecond(number(node, field));
    }

    static void moment(ObjectNode node, String field, @Nullable Instant moment) {
        if (moment == null) {
            node.putNull(field);
        } else {
            node.put(field, moment.getEpochSecond());
        }
    }

    /** A copy without what is the sandbox's own. */
    static ObjectNode shown(ObjectNode node) {
        var copy = node.deepCopy();
        copy.propertyNames().stream()
                .filter(name -> name.startsWith(OWN))
                .toList()
                .forEach(copy::remove);
        return copy;
    }
}
