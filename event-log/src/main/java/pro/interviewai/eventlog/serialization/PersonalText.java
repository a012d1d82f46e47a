package pro.interviewai.eventlog.serialization;

import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;
import pro.interviewai.eventlog.crypto.KeyName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Replaces the sealed texts in a tree of an event's JSON by what they are in clear, whomever each record in it is about.
 * After the key is gone a text reads as null, a list as empty.
 */
final class PersonalText {
    private final TextCipher cipher;

    PersonalText(TextCipher cipher) {
        this.cipher = cipher;
    }

    void open(ObjectNode json, RecordShape shape, String name) {
        walk(json, shape, name, null);
    }

    private void walk(ObjectNode json, RecordShape shape, String place, @Nullable String inherited) {
        JsonNode own = shape.subject() == null ? null : json.get(shape.subject());
        JsonNode key = shape.ownKey() == null ? null : json.get(shape.ownKey());
        String subject = own != null && own.isString()
                ? KeyName.of(own.stringValue(), key != null && key.isString() ? key.stringValue() : null)
                : inherited;
        for (String property : shape.personal()) {
            UnaryOperator<@Nullable String> translate = text -> {
                if (subject == null) {
                    throw new SerializationException("No data subject is given for " + place + "/" + property);
                }
                return text == null ? null : open(subject, place + "/" + property, text);
            };
            replace(json, property, translate);
        }
        shape.nested().forEach((property, inner) -> {
            for (JsonNode node : records(json.get(property))) {
                if (node instanceof ObjectNode object) {
                    walk(object, inner, place + "/" + property, subject);
                }
            }
        });
    }

    private static void replace(ObjectNode json, String property, UnaryOperator<@Nullable String> translate) {
        JsonNode value = json.get(property);
        if (value instanceof ArrayNode texts) {
            ArrayNode translated = json.putArray(property);
            for (JsonNode text : texts) {
                String replaced = translate.apply(text.stringValue());
                if (replaced != null) {
                    translated.add(replaced);
                }
            }
        } else if (value != null && value.isString()) {
            json.put(property, translate.apply(value.stringValue()));
        }
    }

    private static Iterable<JsonNode> records(@Nullable JsonNode value) {
        return value == null ? List.of() : value.isArray() ? value : List.of(value);
    }

    private @Nullable String open(String subject, String place, String text) {
        try {
            return cipher.open(subject, place, text).orElse(null);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new SerializationException("Personal data cannot be opened at " + place, e);
        }
    }
}
