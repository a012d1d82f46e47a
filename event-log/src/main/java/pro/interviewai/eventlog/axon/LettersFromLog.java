package pro.interviewai.eventlog.axon;

import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.extensions.mongo.eventhandling.deadletter.DeadLetterEventEntry;
import org.axonframework.extensions.mongo.eventhandling.deadletter.DeadLetterMongoConverter;
import org.axonframework.extensions.mongo.eventhandling.deadletter.EventMessageDeadLetterMongoConverter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/**
 * Reads a parked event of an aggregate through the upcasters, as the log does: one that was parked for want of an
 * upcaster is readable as soon as there is one.
 */
final class LettersFromLog implements DeadLetterMongoConverter<EventMessage<?>> {
    private final EventMessageDeadLetterMongoConverter axon = new EventMessageDeadLetterMongoConverter();
    private final EventUpcaster upcasters;

    LettersFromLog(EventUpcaster upcasters) {
        this.upcasters = upcasters;
    }

    @Override
    public DeadLetterEventEntry convert(EventMessage<?> message, Serializer serializer) {
        return axon.convert(message, serializer);
    }

    @Override
    public EventMessage<?> convert(DeadLetterEventEntry entry, Serializer serializer) {
        EventMessage<?> stored = axon.convert(entry, serializer);
        return stored instanceof TrackedEventMessage<?> tracked && stored instanceof DomainEventMessage<?> domain
                ? upcast(tracked, domain, serializer)
                : stored;
    }

    private EventMessage<?> upcast(
            TrackedEventMessage<?> tracked, DomainEventMessage<?> domain, Serializer serializer) {
        SerializedObject<byte[]> payload = domain.serializePayload(serializer, byte[].class);
        var event = new TrackedDomainEventData<>(
                tracked.trackingToken(),
                new GenericDomainEventEntry<>(
                        domain.getType(),
                        domain.getAggregateIdentifier(),
                        domain.getSequenceNumber(),
                        domain.getIdentifier(),
                        domain.getTimestamp(),
                        payload.getType().getName(),
                        payload.getType().getRevision(),
                        payload.getData(),
                        domain.serializeMetaData(serializer, byte[].class).getData()));
        return EventUtils.upcastAndDeserializeTrackedEvents(Stream.of(event), serializer, upcasters)
                .findFirst()
                .<EventMessage<?>>map(upcast -> upcast)
                .orElse(domain);
    }

    @Override
    public boolean canConvert(DeadLetterEventEntry entry) {
        return axon.canConvert(entry);
    }

    @Override
    public boolean canConvert(EventMessage<?> message) {
        return axon.canConvert(message);
    }
}
