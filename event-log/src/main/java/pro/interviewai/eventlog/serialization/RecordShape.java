package pro.interviewai.eventlog.serialization;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.DataSubject;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.OwnKey;
import pro.interviewai.messages.PersonalData;

/**
 * Where in the JSON of a record personal data stands. Reading it demands that every component is classified, so that
 * nobody adds a field to an event without having thought about it.
 */
final class RecordShape {
    private final Class<?> type;
    private @Nullable String subject;
    private @Nullable String ownKey;
    private final List<String> personal = new ArrayList<>();
    private final Map<String, RecordShape> nested = new LinkedHashMap<>();
    private boolean holdsPersonalData;
    private boolean isAboutOne;

    private RecordShape(Class<?> type) {
        this.type = type;
    }

    /** @throws IllegalArgumentException naming the component that is unclassified or classified wrongly */
    static RecordShape of(Class<?> type) {
        RecordShape shape = read(type, new HashMap<>());
        shape.requireSubject(false, new HashSet<>());
        shape.holdsPersonalData = shape.holdsPersonalData(new HashSet<>());
        shape.isAboutOne = shape.subject != null
                && shape.nested.values().stream().noneMatch(inner -> inner.namesSubject(new HashSet<>()));
        return shape;
    }

    @Nullable
    String subject() {
        return subject;
    }

    /** The property that names a key apart from the subject's own. */
    @Nullable
    String ownKey() {
        return ownKey;
    }

    List<String> personal() {
        return personal;
    }

    Map<String, RecordShape> nested() {
        return nested;
    }

    boolean holdsPersonalData() {
        return holdsPersonalData;
    }

    /** Whether all personal data in it, however deep, is about the one person whom the record itself names. */
    boolean isAboutOne() {
        return isAboutOne;
    }

    private boolean holdsPersonalData(Set<RecordShape> seen) {
        return seen.add(this)
                && (!personal.isEmpty() || nested.values().stream().anyMatch(shape -> shape.holdsPersonalData(seen)));
    }

    private boolean namesSubject(Set<RecordShape> seen) {
        return seen.add(this)
                && (subject != null || nested.values().stream().anyMatch(shape -> shape.namesSubject(seen)));
    }

    private void requireSubject(boolean given, Set<RecordShape> seen) {
        if (!seen.add(this)) {
            return;
        }
        boolean known = given || subject != null;
        if (!known && !personal.isEmpty()) {
            throw new IllegalArgumentException(
                    type.getName() + " has personal data " + personal + " but nobody is its @DataSubject");
        }
        nested.values().forEach(shape -> shape.requireSubject(known, seen));
    }

    private static RecordShape read(Class<?> type, Map<Class<?>, RecordShape> known) {
        RecordShape before = known.get(type);
        if (before != null) {
            return before;
        }
        RecordShape shape = new RecordShape(type);
        known.put(type, shape);
        for (RecordComponent component : type.getRecordComponents()) {
            shape.classify(component, known);
        }
        return shape;
    }

    private void classify(RecordComponent component, Map<Class<?>, RecordShape> known) {
        String where = type.getName() + "." + component.getName();
        boolean isSubject = component.isAnnotationPresent(DataSubject.class);
        boolean isOwnKey = component.isAnnotationPresent(OwnKey.class);
        boolean isPersonal = component.isAnnotationPresent(PersonalData.class);
        boolean isNotPersonal = component.isAnnotationPresent(NotPersonalData.class);
        long said = Stream.of(isSubject, isOwnKey, isPersonal, isNotPersonal)
                .filter(b -> b)
                .count();
        if (said > 1) {
            throw new IllegalArgumentException(where + " is classified more than once");
        }
        Class<?> inner = recordIn(component.getGenericType());
        String property = property(component);
        if (isPersonal) {
            require(
                    isText(component.getGenericType()),
                    where + " is personal data and must be String, List<String> or a record of one text");
            personal.add(property);
        } else if (isSubject) {
            require(component.getType() == String.class, where + " is the data subject and must be a String");
            require(subject == null, type.getName() + " has more than one @DataSubject");
            subject = property;
        } else if (isOwnKey) {
            require(component.getType() == String.class, where + " names a key and must be a String");
            require(ownKey == null, type.getName() + " has more than one @OwnKey");
            ownKey = property;
        } else if (isNotPersonal) {
            require(
                    inner == null || !mentionsPersonalData(inner, new HashSet<>()),
                    where + " is said to hold no personal data, but it does");
        } else {
            require(inner != null, where + " must be @PersonalData, @NotPersonalData, the @DataSubject or its @OwnKey");
            if (inner != null) {
                nested.put(property, read(inner, known));
            }
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static boolean mentionsPersonalData(Class<?> type, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return false;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> inner = recordIn(component.getGenericType());
            if (component.isAnnotationPresent(PersonalData.class)
                    || (inner != null && mentionsPersonalData(inner, seen))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isText(Type type) {
        return type == String.class
                || TextRecord.is(type)
                || (type instanceof ParameterizedType list
                        && list.getRawType() == List.class
                        && list.getActualTypeArguments()[0] == String.class);
    }

    /** The record that a component is or is a collection of, or null. */
    private static @Nullable Class<?> recordIn(Type type) {
        if (type instanceof ParameterizedType parameterized
                && parameterized.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            return recordIn(parameterized.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain && plain.isRecord() ? plain : null;
    }

    /** A record component may be renamed while its JSON name stays: the name given by {@code @JsonProperty} counts. */
    private static String property(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null || named.value().isEmpty() ? component.getName() : named.value();
    }
}
