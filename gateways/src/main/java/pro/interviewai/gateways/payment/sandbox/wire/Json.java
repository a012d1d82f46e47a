package pro.interviewai.gateways.payment.sandbox.wire;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Objects as Stripe writes them: moments are whole seconds, and what is not there is null. */
public final class Json {
    /** What begins so is the sandbox's own and shown to nobody. */
    private static final String OWN = "sandbox_";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static ObjectNode empty() {
        return MAPPER.createObjectNode();
    }

    public static ObjectNode object(String kind, String id) {
        return empty().put("id", id).put("object", kind);
    }

    public static ObjectNode parse(String text) {
        return (ObjectNode) MAPPER.readTree(text);
    }

    public static ObjectNode list(List<? extends JsonNode> data, String url, boolean more) {
        var list = empty().put("object", "list").put("url", url).put("has_more", more);
        list.putArray("data").addAll(data);
        return list;
    }

    public static String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isString() ? value.stringValue() : "";
    }

    /** What is said, or none where it is null. */
    public static @Nullable String textOrNull(JsonNode node, String field) {
        var value = text(node, field);
        return value.isEmpty() ? null : value;
    }

    public static long number(JsonNode node, String field) {
        return node.path(field).asLong(0);
    }

    public static boolean holds(JsonNode node, String field) {
        return node.hasNonNull(field);
    }

    public static boolean is(JsonNode node, String field) {
        return node.path(field).asBoolean(false);
    }

    public static Instant moment(JsonNode node, String field) {
        return Instant.ofEpochSecond(number(node, field));
    }

    public static void moment(ObjectNode node, String field, @Nullable Instant moment) {
        if (moment == null) {
            node.putNull(field);
        } else {
            node.put(field, moment.getEpochSecond());
        }
    }

    /** A copy without what is the sandbox's own. */
    public static ObjectNode shown(ObjectNode node) {
        var copy = node.deepCopy();
        copy.propertyNames().stream()
                .filter(name -> name.startsWith(OWN))
                .toList()
                .forEach(copy::remove);
        return copy;
    }
}
