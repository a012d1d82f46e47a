package pro.interviewai.eventlog.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the events of a feature to their approved JSON, for tests of any module. The folder has one file for each event
 * and revision, {@code feature.Name.revision.json}, with personal data in clear (the examples are invented). A file once
 * approved is never changed: a changed event gets a new revision, a new file, and an upcaster for the old one.
 */
public final class EventContract {
    private static final String SUFFIX = ".json";
    private static final JsonMapper PRETTY = JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    private final EventTypes types;
    private final EventUpcaster upcasters;
    private final StoredSerializer serializer;

    public EventContract(EventTypes types) {
        this(types, NoOpEventUpcaster.INSTANCE);
    }

    /** @param upcasters lead approved files of old revisions to the present one */
    public EventContract(EventTypes types, EventUpcaster upcasters) {
        this.types = types;
        this.upcasters = upcasters;
        this.serializer = new StoredSerializer(types, new Clear());
    }

    /**
     * Checks that each event has an example, that each example is written as approved, and that each approved file, of
     * old revisions too, still reads. A missing file is written, for a person to look at, and fails the test.
     */
    public void verify(Path folder, Collection<?> examples) {
        assertThat(types.eventClasses())
                .as("events without an example")
                .allSatisfy(type -> assertThat(examples)
                        .anySatisfy(example -> assertThat(example).isInstanceOf(type)));
        List<Path> unapproved = new ArrayList<>();
        try {
            for (Object example : examples) {
                SerializedObject<String> stored = serializer.serialize(example, String.class);
                Path file = folder.resolve(
                        stored.getType().getName() + "." + stored.getType().getRevision() + SUFFIX);
                if (Files.notExists(file)) {
                    Files.createDirectories(folder);
                    Files.writeString(file, PRETTY.writeValueAsString(PRETTY.readTree(stored.getData())) + "\n");
                    unapproved.add(file);
                }
                assertThat(PRETTY.readTree(stored.getData()))
                        .as("%s is approved; a change needs a new revision", file.getFileName())
                        .isEqualTo(PRETTY.readTree(Files.readString(file)));
                assertThat((Object) read(file)).isEqualTo(example);
            }
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(file -> assertThat((Object) read(file))
                        .as("%s", file.getFileName())
                        .isNotNull());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(unapproved).as("new files to be looked at and committed").isEmpty();
    }

    /** Reads one approved file as the log would. */
    public Object read(Path file) {
        String name = file.getFileName().toString();
        String stored = name.substring(0, name.length() - SUFFIX.length());
        int revision = stored.lastIndexOf('.');
        try {
            byte[] payload = Files.readAllBytes(file);
            DomainEventData<byte[]> data = new GenericDomainEventEntry<>(
                    "Contract",
                    "contract",
                    0,
                    "event",
                    Instant.EPOCH,
                    stored.substring(0, revision),
                    stored.substring(revision + 1),
                    payload,
                    serializer.serialize(MetaData.emptyInstance(), byte[].class).getData());
            return EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(data), serializer, upcasters)
                    .next()
                    .getPayload();
        } catch (SerializationException e) {
            throw new AssertionError(name + " does not read any more", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Clear implements TextCipher {
        @Override
        public Optional<String> seal(String subject, String place, String text) {
            return Optional.of(text);
        }

        @Override
        public Optional<String> open(String subject, String place, String sealed) {
            return Optional.of(sealed);
        }
    }
}
