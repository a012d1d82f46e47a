package pro.interviewai.eventlog.serialization;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a sealed text, or a list of them, in clear; after the key is gone a text is null and a list empty. */
final class SealedTextReader extends ValueDeserializer<Object> {
    private final TextCipher cipher;
    private final Class<?> type;

    /** @param type of what holds the text: it itself, a list of them, or a {@link TextRecord} */
    SealedTextReader(TextCipher cipher, Class<?> type) {
        this.cipher = cipher;
        this.type = type;
    }

    @Override
    public @Nullable Object deserialize(JsonParser in, DeserializationContext context) {
        SealedJson event = (SealedJson) Objects.requireNonNull(context.getAttribute(SealedJson.class));
        String place = Place.of(in.streamReadContext(), event.name());
        if (!in.isExpectedStartArrayToken()) {
            String text = open(in, context, event, place);
            return text == null ? null : TextRecord.of(type, text);
        }
        // the array's own context is the innermost now; its place is that of the list
        List<String> texts = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            String text = in.currentToken() == JsonToken.VALUE_NULL ? null : open(in, context, event, place);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    private @Nullable String open(JsonParser in, DeserializationContext context, SealedJson event, String place) {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(context.constructType(String.class), in);
        }
        String subject = event.key(in.streamReadContext(), context.tokenStreamFactory());
        if (subject == null) {
            throw new SerializationException("No data subject is given for " + place);
        }
        try {
            return cipher.open(subject, place, in.getString()).orElse(null);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new SerializationException("Personal data cannot be opened at " + place, e);
        }
    }
}
