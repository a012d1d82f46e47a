package pro.interviewai.eventlog.serialization;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.DataSubject;

/** Tells whom an event is about. */
public final class DataSubjects {
    private DataSubjects() {}

    /** The ids of all persons whom the event names as its {@link DataSubject}, in the records within it too. */
    public static Set<String> of(Object event) {
        Set<String> subjects = new TreeSet<>();
        collect(event, subjects);
        return subjects;
    }

    private static void collect(@Nullable Object value, Set<String> subjects) {
        if (value instanceof Collection<?> several) {
            several.forEach(one -> collect(one, subjects));
        } else if (value instanceof Record one) {
            for (RecordComponent component : one.getClass().getRecordComponents()) {
                Object inner = read(one, component);
                if (component.isAnnotationPresent(DataSubject.class) && inner instanceof String subject) {
                    subjects.add(subject);
                } else {
                    collect(inner, subjects);
                }
            }
        }
    }

    private static @Nullable Object read(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("An event cannot be read at " + component.getName(), e);
        }
    }
}
