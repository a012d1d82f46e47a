package pro.interviewai.eventlog.serialization;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A class whose instances are stored, with the name and revision they are stored under. */
sealed interface StoredType {
    Class<?> type();

    String name();

    String revision();

    record Event(Class<?> type, String name, String revision, RecordShape shape) implements StoredType {}

    /** @param subject tells whose key the whole snapshot is sealed with; null if it holds nothing about a person */
    record Snapshot(
            Class<?> type,
            String name,
            String revision,
            @Nullable Function<Object, @Nullable String> subject) implements StoredType {}

    record State(Class<?> type, String name, String revision) implements StoredType {}
}
