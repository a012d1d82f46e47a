package pro.interviewai.eventlog.serialization;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamFactory;

/**
 * An event as it is stored, while it is being read.
 *
 * @param subject the property with the person it is about, who is the subject of the records in it too
 */
@SuppressWarnings("ArrayRecordComponent")
record SealedJson(byte[] bytes, String name, @Nullable String subject) {

    /** The person, once that property has been read. */
    record Subject(String id) {}

    /** The person whom the text that is being read is about: read already as a rule, else it is looked for. */
    @Nullable
    String subject(TokenStreamContext innermost, TokenStreamFactory factory) {
        TokenStreamContext event = innermost;
        while (event.getParent() != null && !event.getParent().inRoot()) {
            event = event.getParent();
        }
        return event.currentValue() instanceof Subject(String id) ? id : lookForSubject(factory);
    }

    private @Nullable String lookForSubject(TokenStreamFactory factory) {
        try (JsonParser parser = factory.createParser(tools.jackson.core.ObjectReadContext.empty(), bytes)) {
            parser.nextToken();
            for (String property = parser.nextName(); property != null; property = parser.nextName()) {
                JsonToken value = parser.nextToken();
                if (property.equals(subject)) {
                    return value == JsonToken.VALUE_STRING ? parser.getString() : null;
                }
                parser.skipChildren();
            }
            return null;
        }
    }
}
