package pro.interviewai.eventlog.serialization;

import java.util.Collection;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a personal text, or a list of them, sealed with the key that the nearest record around it names. */
final class SealedTextWriter extends ValueSerializer<Object> {
    private final TextCipher cipher;

    SealedTextWriter(TextCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        String place = Place.of(out.streamWriteContext(), context.getAttribute(Place.class));
        String subject = subject(out.streamWriteContext());
        if (value instanceof Collection<?> texts) {
            out.writeStartArray();
            for (Object text : texts) {
                String sealed = text == null ? null : seal(subject, place, (String) text);
                if (sealed != null) {
                    out.writeString(sealed);
                }
            }
            out.writeEndArray();
        } else {
            out.writeString(seal(subject, place, TextRecord.text(value)));
        }
    }

    private @Nullable String seal(@Nullable String subject, String place, String text) {
        if (subject == null) {
            throw new SerializationException("No data subject is given for " + place);
        }
        return cipher.seal(subject, place, text).orElse(null);
    }

    private static @Nullable String subject(TokenStreamContext innermost) {
        for (TokenStreamContext around = innermost; around != null; around = around.getParent()) {
            String subject = DataSubjects.key(around.currentValue());
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }
}
