package pro.interviewai.eventlog.serialization;

import org.jspecify.annotations.Nullable;
import pro.interviewai.eventlog.crypto.KeyName;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamFactory;

/**
 * An event as it is stored, while it is being read.
 *
 * @param subject the property with the person it is about, who is the subject of the records in it too
 * @param ownKey the property that names a key apart, null if it has none
 */
@SuppressWarnings("ArrayRecordComponent")
record SealedJson(
        byte[] bytes,
        String name,
        @Nullable String subject,
        @Nullable String ownKey) {

    /**
     * What has been read of whom the event is about.
     *
     * @param key the name of the key that it is sealed with, if {@code whole}, else the person
     */
    record Subject(String key, boolean whole) {}

    /** The name of the key of the text that is being read: known already as a rule, else it is looked for. */
    @Nullable
    String key(TokenStreamContext innermost, TokenStreamFactory factory) {
        TokenStreamContext event = innermost;
        while (event.getParent() != null && !event.getParent().inRoot()) {
            event = event.getParent();
        }
        if (event.currentValue() instanceof Subject known && (known.whole() || ownKey == null)) {
            return known.key();
        }
        String found = lookForKey(factory);
        if (found != null) {
            event.assignCurrentValue(new Subject(found, true));
        }
        return found;
    }

    private @Nullable String lookForKey(TokenStreamFactory factory) {
        String person = null;
        String apart = null;
        try (JsonParser parser = factory.createParser(tools.jackson.core.ObjectReadContext.empty(), bytes)) {
            parser.nextToken();
            for (String property = parser.nextName(); property != null; property = parser.nextName()) {
                boolean isText = parser.nextToken() == JsonToken.VALUE_STRING;
                if (isText && property.equals(subject)) {
                    person = parser.getString();
                } else if (isText && property.equals(ownKey)) {
                    apart = parser.getString();
                }
                parser.skipChildren();
            }
        }
        return person == null ? null : KeyName.of(person, apart);
    }
}
