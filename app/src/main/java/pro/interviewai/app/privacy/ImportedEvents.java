package pro.interviewai.app.privacy;

import java.lang.reflect.RecordComponent;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import pro.interviewai.api.privacy.ExportedEvent;
import pro.interviewai.api.privacy.Imports;
import pro.interviewai.app.processing.ImportedEventFilter;
import pro.interviewai.command.account.EmailAddress;
import pro.interviewai.eventlog.crypto.BlindIndex;
import pro.interviewai.eventlog.serialization.EventTypes;
import pro.interviewai.eventlog.serialization.StoredSerializer;
import pro.interviewai.messages.KeyedHash;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountProblem;
import pro.interviewai.messages.account.EmailAddressEvent.EmailClaimed;
import pro.interviewai.messages.account.EmailAddressEvent.EmailReleased;
import tools.jackson.databind.json.JsonMapper;

/**
 * Adds events from another installation to the log. Their texts are sealed with a key that is made here, and addresses get
 * the hashes and streams that they have here. All else stays: ids, order, sequence numbers and times. Nothing reacts to
 * what was brought, since it has had its effects elsewhere.
 */
final class ImportedEvents implements Imports {
    private static final String ADDRESS = EmailAddress.class.getSimpleName();
    private static final int BATCH = 50;

    private final EventStore log;
    private final Serializer inClear;
    private final EventUpcaster upcasters;
    private final BlindIndex index;
    private final JsonMapper json;
    private final byte[] mark;
    private final Map<String, String> hashes;

    ImportedEvents(EventStore log, EventTypes types, EventUpcaster upcasters, BlindIndex index, JsonMapper json) {
        this.log = log;
        this.inClear = StoredSerializer.inClear(types);
        this.hashes = hashes(types);
        this.upcasters = upcasters;
        this.index = index;
        this.json = json;
        this.mark = inClear.serialize(ImportedEventFilter.mark(), byte[].class).getData();
    }

    @Override
    public int add(List<ExportedEvent> events) {
        var added = fresh(readable(events));
        try {
            for (var from = 0; from < added.size(); from += BATCH) {
                log.publish(added.subList(from, Math.min(from + BATCH, added.size())));
            }
        } catch (ConcurrencyException somebodyWasFaster) {
            throw new ProblemException(AccountProblem.IMPORT_CLASHES);
        }
        return added.size();
    }

    private List<DomainEventMessage<?>> readable(List<ExportedEvent> events) {
        var indexes = indexesHere(events);
        try {
            var stored = events.stream().<DomainEventData<?>>map(event -> stored(event, indexes));
            return EventStreamUtils.upcastAndDeserializeDomainEvents(stored, inClear, upcasters)
                    .asStream()
                    .<DomainEventMessage<?>>map(event -> event)
                    .peek(ImportedEvents::mustBeKnown)
                    .toList();
        } catch (SerializationException unknown) {
            throw new ProblemException(AccountProblem.IMPORT_UNREADABLE);
        }
    }

    private static void mustBeKnown(DomainEventMessage<?> event) {
        if (!event.getPayload().getClass().isRecord()) {
            throw new ProblemException(AccountProblem.IMPORT_UNREADABLE);
        }
    }

    /** The components that hold keyed hashes, each with the one that holds its text. */
    private static Map<String, String> hashes(EventTypes types) {
        return types.eventClasses().stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(component -> component.isAnnotationPresent(KeyedHash.class))
                .collect(Collectors.toMap(
                        RecordComponent::getName,
                        component -> component.getAnnotation(KeyedHash.class).of(),
                        (one, other) -> one.isEmpty() ? other : one));
    }

    /** The hash of each text by its hash in the house that it comes from. */
    private Map<String, String> indexesHere(List<ExportedEvent> events) {
        Map<String, String> indexes = new HashMap<>();
        for (var event : events) {
            hashes.forEach((hash, text) -> note(indexes, event.payload(), text, hash));
        }
        return indexes;
    }

    private void note(Map<String, String> indexes, Map<String, ?> payload, String text, String hash) {
        if (payload.get(text) instanceof String known && payload.get(hash) instanceof String elsewhere) {
            indexes.put(elsewhere, index.of(known));
        }
    }

    private DomainEventData<byte[]> stored(ExportedEvent event, Map<String, String> indexes) {
        var payload = new LinkedHashMap<String, @Nullable Object>(event.payload());
        for (var hash : hashes.keySet()) {
            payload.computeIfPresent(hash, (_, elsewhere) -> indexes.getOrDefault(elsewhere.toString(), ""));
        }
        var stream = event.streamType().equals(ADDRESS)
                ? EmailAddress.idOf(String.valueOf(payload.get("emailIndex")))
                : event.streamId();
        return new GenericDomainEventEntry<>(
                event.streamType(),
                stream,
                event.sequence(),
                event.eventId(),
                DateTimeFormatter.ISO_INSTANT.format(event.occurredAt()),
                event.name(),
                event.revision(),
                json.writeValueAsBytes(payload),
                mark);
    }

    /** What is not here yet, each stream going on from what is. */
    private List<DomainEventMessage<?>> fresh(List<DomainEventMessage<?>> events) {
        Map<String, Stream> streams = new HashMap<>();
        List<DomainEventMessage<?>> fresh = new ArrayList<>();
        for (var event : events) {
            var stream = streams.computeIfAbsent(event.getAggregateIdentifier(), this::here);
            if (!stream.events.contains(event.getIdentifier())) {
                fresh.add(stream.next(event));
            }
        }
        return fresh;
    }

    private Stream here(String id) {
        var stream = new Stream();
        log.readEvents(id).forEachRemaining(stream::add);
        return stream;
    }

    /** One aggregate's events, here and to come. An address may have had other owners here, so its events are counted anew. */
    private static final class Stream {
        private final Set<String> events = new HashSet<>();
        private @Nullable String owner;

        DomainEventMessage<?> next(DomainEventMessage<?> event) {
            var taken = owner != null
                    && event.getPayload() instanceof EmailClaimed claim
                    && !claim.userId().equals(owner);
            if (taken || !event.getType().equals(ADDRESS) && event.getSequenceNumber() != events.size()) {
                throw new ProblemException(AccountProblem.IMPORT_CLASHES);
            }
            var next = new GenericDomainEventMessage<>(
                    event.getType(),
                    event.getAggregateIdentifier(),
                    events.size(),
                    new GenericMessage<>(event.getIdentifier(), event.getPayload(), event.getMetaData()),
                    event.getTimestamp());
            add(next);
            return next;
        }

        void add(DomainEventMessage<?> event) {
            events.add(event.getIdentifier());
            switch (event.getPayload()) {
                case EmailClaimed claim -> owner = claim.userId();
                case EmailReleased _ -> owner = null;
                default -> {}
            }
        }
    }
}
