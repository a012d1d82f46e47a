package pro.interviewai.eventlog.serialization;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Replaces the personal texts in an event's JSON by their sealed form (Base64) and back. The place authenticated with
 * each text is {@code stored name/property/property…}. After the key is gone a text reads as null, a list as empty.
 */
final class PersonalText {
    private final TextCipher cipher;

    PersonalText(TextCipher cipher) {
        this.cipher = cipher;
    }

    /** What comes late about an erased person is not kept. */
    void seal(ObjectNode json, RecordShape shape, String name) {
        walk(json, shape, name, null, cipher::seal);
    }

    void open(ObjectNode json, RecordShape shape, String name) {
        walk(json, shape, name, null, (subject, place, text) -> {
            try {
                return cipher.open(subject, place, text);
            } catch (IllegalArgumentException | IllegalStateException e) {
                throw new SerializationException("Personal data cannot be opened at " + place, e);
            }
        });
    }

    private void walk(
            ObjectNode json, RecordShape shape, String place, @Nullable String inherited, Translation translation) {
        JsonNode own = shape.subject() == null ? null : json.get(shape.subject());
        String subject = own != null && own.isString() ? own.stringValue() : inherited;
        for (String property : shape.personal()) {
            UnaryOperator<@Nullable String> translate = text -> {
                if (subject == null) {
                    throw new SerializationException("No data subject is given for " + place + "/" + property);
                }
                return text == null
                        ? null
                        : translation
                                .apply(subject, place + "/" + property, text)
                                .orElse(null);
            };
            replace(json, property, translate);
        }
        shape.nested().forEach((property, inner) -> {
            for (JsonNode node : records(json.get(property))) {
                if (node instanceof ObjectNode object) {
                    walk(object, inner, place + "/" + property, subject, translation);
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

    private interface Translation {
        Optional<String> apply(String subject, String place, String text);
    }
}
