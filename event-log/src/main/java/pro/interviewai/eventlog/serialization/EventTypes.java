package pro.interviewai.eventlog.serialization;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.StoredName;

/**
 * Everything that may be stored, by its stable name. Building it fails on a missing or repeated {@code @StoredName}, a
 * missing {@code @Revision}, or an event component that nobody classified as personal data or not.
 */
public final class EventTypes {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)+");

    private final Map<String, StoredType> byName;
    private final Map<Class<?>, StoredType> byClass;

    private EventTypes(Builder builder) {
        this.byName = Map.copyOf(builder.byName);
        this.byClass = Map.copyOf(builder.byClass);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The stored names of all events, in alphabetical order. */
    public Set<String> eventNames() {
        Set<String> names = new TreeSet<>();
        eventTypes().forEach(event -> names.add(event.name()));
        return names;
    }

    /** The classes of all events. */
    public Collection<Class<?>> eventClasses() {
        return eventTypes().stream().<Class<?>>map(StoredType.Event::type).toList();
    }

    private Collection<StoredType.Event> eventTypes() {
        return byName.values().stream()
                .filter(StoredType.Event.class::isInstance)
                .map(StoredType.Event.class::cast)
                .toList();
    }

    @Nullable
    StoredType of(Class<?> type) {
        return byClass.get(type);
    }

    @Nullable
    StoredType named(String name) {
        return byName.get(name);
    }

    /** Collects the types; each method throws {@link IllegalArgumentException} naming what is wrong with a class. */
    public static final class Builder {
        private final Map<String, StoredType> byName = new HashMap<>();
        private final Map<Class<?>, StoredType> byClass = new HashMap<>();

        private Builder() {}

        /** Adds the events of a feature: all records permitted by a sealed interface (or the record itself). */
        public Builder events(Class<?> type) {
            if (type.isRecord()) {
                return add(new StoredType.Event(type, name(type), revision(type), RecordShape.of(type)));
            }
            Class<?>[] permitted = type.getPermittedSubclasses();
            if (permitted == null) {
                throw new IllegalArgumentException(type.getName() + " is neither a record nor sealed over records");
            }
            for (Class<?> event : permitted) {
                events(event);
            }
            return this;
        }

        /**
         * Adds an aggregate whose snapshots hold something about a person; they are sealed whole with that person's key.
         *
         * @param subject the name of the key, which is the id of the person as a rule, from the aggregate's state
         */
        public <T> Builder snapshot(Class<T> type, Function<? super T, @Nullable String> subject) {
            return add(new StoredType.Snapshot(
                    type, name(type), revision(type), aggregate -> subject.apply(type.cast(aggregate))));
        }

        /** Adds an aggregate whose snapshots hold nothing about any person. */
        public Builder snapshotWithoutPersonalData(Class<?> type) {
            return add(new StoredType.Snapshot(type, name(type), revision(type), null));
        }

        /** Adds a saga or the payload of a deadline. Nothing in it is encrypted, so it must hold ids and not texts. */
        public Builder state(Class<?> type) {
            return add(new StoredType.State(type, name(type), revision(type)));
        }

        public EventTypes build() {
            return new EventTypes(this);
        }

        private Builder add(StoredType stored) {
            StoredType before = byName.putIfAbsent(stored.name(), stored);
            if (before != null) {
                throw new IllegalArgumentException("Both " + before.type().getName() + " and "
                        + stored.type().getName() + " are stored as " + stored.name());
            }
            byClass.put(stored.type(), stored);
            return this;
        }

        private static String name(Class<?> type) {
            StoredName name = type.getDeclaredAnnotation(StoredName.class);
            if (name == null || !NAME.matcher(name.value()).matches()) {
                throw new IllegalArgumentException(type.getName() + " needs a @StoredName such as \"feature.Name\"");
            }
            return name.value();
        }

        private static String revision(Class<?> type) {
            Revision revision = type.getDeclaredAnnotation(Revision.class);
            if (revision == null || revision.value().isBlank()) {
                throw new IllegalArgumentException(type.getName() + " needs a @Revision");
            }
            return revision.value();
        }
    }
}
