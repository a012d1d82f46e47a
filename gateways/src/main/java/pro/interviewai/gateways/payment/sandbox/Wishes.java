package pro.interviewai.gateways.payment.sandbox;

import pro.interviewai.gateways.payment.sandbox.wire.Json;
import pro.interviewai.gateways.payment.sandbox.wire.StripeError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a request asks for, in the parts that several kinds of objects share. */
final class Wishes {
    private Wishes() {}

    /** Adds the names that are given, and takes those away that are given without a value. */
    static void metadata(ObjectNode object, JsonNode wish) {
        var metadata = object.path("metadata") instanceof ObjectNode there ? there : object.putObject("metadata");
        wish.path("metadata").properties().forEach(entry -> {
            var value = Json.text(wish.path("metadata"), entry.getKey());
            if (value.isEmpty()) {
                metadata.remove(entry.getKey());
            } else {
                metadata.put(entry.getKey(), value);
            }
        });
    }

    /** @throws StripeError if it is not given */
    static String needed(JsonNode wish, String name) {
        var value = Json.text(wish, name);
        if (value.isEmpty()) {
            throw StripeError.invalid("parameter_missing", "Missing required param: " + name + ".");
        }
        return value;
    }

    static boolean flag(JsonNode wish, String name) {
        return Json.text(wish, name).equals("true");
    }

    /** @throws StripeError if it is no whole number */
    static long number(JsonNode wish, String name, long otherwise) {
        var value = Json.text(wish, name);
        try {
            return value.isEmpty() ? otherwise : Long.parseLong(value);
        } catch (NumberFormatException wrong) {
            throw StripeError.invalid("parameter_invalid_integer", "Invalid integer: " + name);
        }
    }
}
