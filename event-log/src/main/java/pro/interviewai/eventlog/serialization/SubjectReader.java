package pro.interviewai.eventlog.serialization;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads whom an event is about and leaves it with the event's context for the texts that follow. */
final class SubjectReader extends ValueDeserializer<String> {
    @Override
    public @Nullable String deserialize(JsonParser in, DeserializationContext context) {
        String subject = in.getValueAsString();
        if (subject != null) {
            in.streamReadContext().assignCurrentValue(new SealedJson.Subject(subject, false));
        }
        return subject;
    }
}
