package pro.interviewai.eventlog.serialization;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import pro.interviewai.eventlog.crypto.Sealer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one serializer of all that is stored: events, snapshots, dead letters, sagas, tokens and deadlines, as JSON.
 *
 * <p>What stands in {@link EventTypes} is written under its stable name and revision. In an event each
 * {@code @PersonalData} text is sealed; a snapshot about a person is sealed whole, as
 * {@code {"subject": id, "sealed": Base64}}, because any of its fields may derive from a text. Of other classes only
 * Axon's own and plain values are accepted, so that a name in the store can never choose a class to load.
 */
public final class StoredSerializer implements Serializer {
    private static final Set<String> PLAIN = Set.of(
            "java.lang.String",
            "java.lang.Boolean",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Double",
            "java.util.UUID",
            "java.time.Instant");

    private final EventTypes types;
    private final TextCipher cipher;
    private final PersonalText personal;
    private final JsonMapper json = mapper();
    private final JsonMapper sealing;
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();
    private final Map<Class<?>, ObjectWriter> writers = new ConcurrentHashMap<>();
    private final Jackson3Serializer axon = axonSerializer();

    public StoredSerializer(EventTypes types, Sealer sealer) {
        this(types, TextCipher.with(sealer));
    }

    /** Reads with every personal text withheld, as if each person had been erased; writes nothing. */
    public static StoredSerializer withholdingPersonalData(EventTypes types) {
        return new StoredSerializer(types, TextCipher.WITHHOLDING);
    }

    /** Reads what is not sealed, as in an export; must never write to the log. */
    public static StoredSerializer inClear(EventTypes types) {
        return new StoredSerializer(types, TextCipher.CLEAR);
    }

    StoredSerializer(EventTypes types, TextCipher cipher) {
        this.types = types;
        this.cipher = cipher;
        this.personal = new PersonalText(cipher);
        // what the cipher throws, an outage of the store among it, has to come out as it is
        this.sealing = json.rebuild()
                .annotationIntrospector(AnnotationIntrospector.pair(
                        new PersonalComponents(cipher), new JacksonAnnotationIntrospector()))
                .disable(DeserializationFeature.WRAP_EXCEPTIONS)
                .disable(SerializationFeature.WRAP_EXCEPTIONS)
                .build();
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .changeDefaultVisibility(visibility -> visibility
                        .withFieldVisibility(Visibility.ANY)
                        .withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE)
                        .withSetterVisibility(Visibility.NONE))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(new RecordConstructors())
                .build();
    }

    /** Axon's default validator refuses the tokens inside a ReplayToken, and a replay then delivers nothing. */
    private static Jackson3Serializer axonSerializer() {
        BasicPolymorphicTypeValidator tokens = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.eventhandling.")
                .allowIfBaseType(TrackingToken.class)
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(builder -> builder.polymorphicTypeValidator(tokens))
                .build();
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> expectedRepresentation) {
        StoredType stored = object == null ? null : types.of(object.getClass());
        if (object == null || stored == null) {
            requireKnown(object);
            return axon.serialize(object, expectedRepresentation);
        }
        try {
            T data = getConverter().convert(write(object, stored), expectedRepresentation);
            return new SimpleSerializedObject<>(data, expectedRepresentation, typeOf(stored));
        } catch (JacksonException e) {
            throw new SerializationException("Cannot write " + stored.name(), e);
        }
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <S, T> @Nullable T deserialize(SerializedObject<S> serialized) {
        StoredType stored = types.named(serialized.getType().getName());
        if (stored != null) {
            requireReadable(stored, serialized.getType());
            try {
                return (T) read(getConverter().convert(serialized, byte[].class).getData(), stored);
            } catch (JacksonException e) {
                throw new SerializationException("Cannot read " + stored.name(), e);
            }
        }
        if (classForType(serialized.getType()) == UnknownSerializedType.class) {
            return (T) new UnknownSerializedType(this, serialized);
        }
        return axon.deserialize(serialized);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expectedRepresentation) {
        return axon.canSerializeTo(expectedRepresentation);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        StoredType stored = types.named(type.getName());
        if (stored != null) {
            return stored.type();
        }
        boolean known = isKnown(type.getName()) || SerializedType.emptyType().equals(type);
        return known ? axon.classForType(type) : UnknownSerializedType.class;
    }

    @Override
    public SerializedType typeForClass(@Nullable Class type) {
        StoredType stored = type == null ? null : types.of(type);
        return stored == null ? axon.typeForClass(type) : typeOf(stored);
    }

    @Override
    public Converter getConverter() {
        return axon.getConverter();
    }

    /** An event of another revision has other fields: what no upcaster brought to this one must not be guessed at. */
    private byte[] write(Object object, StoredType stored) {
        return switch (stored) {
            case StoredType.Event event
            when event.shape().holdsPersonalData() ->
                writers.computeIfAbsent(
                                event.type(), type -> sealing.writerFor(type).withAttribute(Place.class, event.name()))
                        .writeValueAsBytes(object);
            case StoredType.Snapshot snapshot
            when snapshot.subject() != null -> {
                String subject = snapshot.subject().apply(object);
                if (subject == null) {
                    throw new SerializationException("The snapshot " + snapshot.name() + " has no data subject");
                }
                String sealed = cipher.seal(subject, place(snapshot), json.writeValueAsString(object))
                        .orElseThrow(() -> new SerializationException("The key for this snapshot is destroyed"));
                yield json.writeValueAsBytes(new SealedSnapshot(subject, sealed));
            }
            default -> json.writeValueAsBytes(object);
        };
    }

    private Object read(byte[] bytes, StoredType type) {
        return switch (type) {
            case StoredType.Event event
            when event.shape().holdsPersonalData() && event.shape().isAboutOne() -> {
                RecordShape shape = event.shape();
                SealedJson stored = new SealedJson(bytes, event.name(), shape.subject(), shape.ownKey());
                yield readers.computeIfAbsent(event.type(), sealing::readerFor)
                        .withAttribute(SealedJson.class, stored)
                        .readValue(bytes);
            }
            case StoredType.Event event
            when event.shape().holdsPersonalData() -> {
                JsonNode tree = json.readTree(bytes);
                if (tree instanceof ObjectNode object) {
                    personal.open(object, event.shape(), event.name());
                }
                yield json.treeToValue(tree, event.type());
            }
            case StoredType.Snapshot snapshot
            when snapshot.subject() != null -> {
                SealedSnapshot sealed = json.readValue(bytes, SealedSnapshot.class);
                String opened = cipher.open(sealed.subject(), place(snapshot), sealed.sealed())
                        .orElseThrow(() -> new SerializationException("The key of this snapshot is destroyed"));
                yield json.readValue(opened, snapshot.type());
            }
            default -> json.readValue(bytes, type.type());
        };
    }

    private static String place(StoredType.Snapshot snapshot) {
        return snapshot.name() + "#snapshot";
    }

    private static SerializedType typeOf(StoredType stored) {
        return new SimpleSerializedType(stored.name(), stored.revision());
    }

    private static void requireKnown(@Nullable Object object) {
        if (object != null && !isKnown(object.getClass().getName())) {
            throw new SerializationException(
                    object.getClass().getName() + " is not among the types that may be stored");
        }
    }

    /** An event of another revision that no upcaster has led to the present one could be read, but it would be guessed. */
    private static void requireReadable(StoredType stored, SerializedType type) {
        if (stored instanceof StoredType.Event && !stored.revision().equals(type.getRevision())) {
            throw new SerializationException("Nobody can read " + stored.name() + " of revision " + type.getRevision()
                    + ": it is now stored as revision " + stored.revision() + " and no upcaster leads there");
        }
    }

    private static boolean isKnown(String className) {
        return className.startsWith("org.axonframework.") || PLAIN.contains(className);
    }

    private record SealedSnapshot(String subject, String sealed) {}
}
