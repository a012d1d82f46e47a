package pro.interviewai.eventlog.serialization;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.DataSubject;

/** Tells whom an event is about. */
public final class DataSubjects {
    private static final ClassValue<Optional<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> component.isAnnotationPresent(DataSubject.class))
                    .map(RecordComponent::getAccessor)
                    .peek(accessor -> accessor.setAccessible(true))
                    .findFirst();
        }
    };

    private DataSubjects() {}

    /** The ids of all persons whom the event names as its {@link DataSubject}, in the records within it too. */
    public static Set<String> of(Object event) {
        Set<String> subjects = new TreeSet<>();
        collect(event, subjects);
        return subjects;
    }

    /** The id of the person whom a record itself names as its {@link DataSubject}; null if it is none or names nobody. */
    static @Nullable String own(@Nullable Object record) {
        if (!(record instanceof Record)) {
            return null;
        }
        Method accessor = ACCESSORS.get(record.getClass()).orElse(null);
        return accessor == null ? null : (String) read(record, accessor);
    }

    private static void collect(@Nullable Object value, Set<String> subjects) {
        if (value instanceof Collection<?> several) {
            several.forEach(one -> collect(one, subjects));
        } else if (value instanceof Record one) {
            for (RecordComponent component : one.getClass().getRecordComponents()) {
                Object inner = read(one, component.getAccessor());
                if (component.isAnnotationPresent(DataSubject.class) && inner instanceof String subject) {
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
