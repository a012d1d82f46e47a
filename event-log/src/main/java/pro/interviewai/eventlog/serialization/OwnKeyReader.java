package pro.interviewai.eventlog.serialization;

import org.jspecify.annotations.Nullable;
import pro.interviewai.eventlog.crypto.KeyName;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads which key apart an event is sealed with and leaves it with the event's context, where its subject stands. */
final class OwnKeyReader extends ValueDeserializer<String> {
    @Override
    public @Nullable String deserialize(JsonParser in, DeserializationContext context) {
        String ownKey = in.getValueAsString();
        note(in, ownKey);
        return ownKey;
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        JsonParser in = context.getParser();
        if (in != null && in.currentToken() == tools.jackson.core.JsonToken.VALUE_NULL) {
            note(in, null);
        }
        return null;
    }

    private static void note(JsonParser in, @Nullable String ownKey) {
        if (in.streamReadContext().currentValue() instanceof SealedJson.Subject(String person, boolean whole)
                && !whole) {
            in.streamReadContext().assignCurrentValue(new SealedJson.Subject(KeyName.of(person, ownKey), true));
        }
    }
}
