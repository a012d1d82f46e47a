package pro.interviewai.eventlog.serialization;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pro.interviewai.eventlog.crypto.KeyName;
import pro.interviewai.messages.DataSubject;
import pro.interviewai.messages.OwnKey;

/** Tells whom an event is about. */
public final class DataSubjects {
    private static final ClassValue<Accessors> ACCESSORS = new ClassValue<>() {
        @Override
        protected Accessors computeValue(Class<?> type) {
            return new Accessors(accessor(type, DataSubject.class), accessor(type, OwnKey.class), parts(type));
        }
    };

    /** @param parts in which a person is named or may be */
    private record Accessors(
            @Nullable Method subject, @Nullable Method ownKey, List<Part> parts) {}

    private record Part(Method accessor, boolean namesSubject) {}

    private DataSubjects() {}

    /** The ids of all persons whom the event names as its {@link DataSubject}, in the records within it too. */
    public static Set<String> of(Object event) {
        Set<String> subjects = new TreeSet<>();
        collect(event, subjects);
        return subjects;
    }

    /**
     * The name of the key that a record's personal data is sealed with: that of the person whom it names as its
     * {@link DataSubject}, or the {@link OwnKey} within that; null if it is no record or names nobody.
     */
    static @Nullable String key(@Nullable Object record) {
        if (!(record instanceof Record)) {
            return null;
        }
        Accessors accessors = ACCESSORS.get(record.getClass());
        String subject = accessors.subject == null ? null : (String) read(record, accessors.subject);
        String ownKey = accessors.ownKey == null ? null : (String) read(record, accessors.ownKey);
        return subject == null ? null : KeyName.of(subject, ownKey);
    }

    private static @Nullable Method accessor(Class<?> type, Class<? extends Annotation> mark) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(mark))
                .map(RecordComponent::getAccessor)
                .peek(accessor -> accessor.setAccessible(true))
                .findFirst()
                .orElse(null);
    }

    private static List<Part> parts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> new Part(component.getAccessor(), component.isAnnotationPresent(DataSubject.class)))
                .filter(part -> part.namesSubject || mayHold(part.accessor.getReturnType()))
                .peek(part -> part.accessor.setAccessible(true))
                .toList();
    }

    /** Whether a value of the type can be or hold a record. */
    private static boolean mayHold(Class<?> type) {
        return type.isRecord() || !Modifier.isFinal(type.getModifiers());
    }

    private static void collect(@Nullable Object value, Set<String> subjects) {
        if (value instanceof Collection<?> several) {
            several.forEach(one -> collect(one, subjects));
        } else if (value instanceof Record one) {
            for (Part part : ACCESSORS.get(one.getClass()).parts) {
                Object inner = read(one, part.accessor);
                if (part.namesSubject && inner instanceof String subject) {
                    subjects.add(subject);
                } else {
                    collect(inner, subjects);
                }
            }
        }
    }

    private static @Nullable Object read(Object owner, Method accessor) {
        try {
            return accessor.invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("An event cannot be read at " + accessor.getName(), e);
        }
    }
}
