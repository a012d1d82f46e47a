package pro.interviewai.eventlog.serialization;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Type;
import org.axonframework.serialization.SerializationException;

/** A record that is written as the one text that it holds. */
final class TextRecord {
    private TextRecord() {}

    static boolean is(Type type) {
        if (!(type instanceof Class<?> plain) || !plain.isRecord() || plain.getRecordComponents().length != 1) {
            return false;
        }
        var only = plain.getRecordComponents()[0];
        return only.getType() == String.class && only.getAccessor().isAnnotationPresent(JsonValue.class);
    }

    static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        try {
            var accessor = value.getClass().getRecordComponents()[0].getAccessor();
            accessor.setAccessible(true);
            return (String) accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new SerializationException(
                    "Cannot write a " + value.getClass().getName(), e);
        }
    }

    static Object of(Class<?> type, String text) {
        if (!is(type)) {
            return text;
        }
        try {
            var constructor = type.getDeclaredConstructor(String.class);
            constructor.setAccessible(true);
            return constructor.newInstance(text);
        } catch (ReflectiveOperationException e) {
            throw new SerializationException("Cannot read a " + type.getName(), e);
        }
    }
}
