package pro.interviewai.app.processing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.serialization.Serializer;
import pro.interviewai.api.parked.ParkedEvent;
import pro.interviewai.api.parked.ParkedEvents;
import pro.interviewai.api.parked.ParkedPage;
import pro.interviewai.eventlog.Position;
import pro.interviewai.eventlog.UnreadableEventException;
import pro.interviewai.eventlog.axon.AxonStores;

/** Parked events as they lie in the dead-letter queues of the processing groups. */
final class DeadLetters implements ParkedEvents {
    private final EventProcessingConfiguration processing;
    private final AxonStores stores;
    private final Serializer serializer;

    DeadLetters(EventProcessingConfiguration processing, AxonStores stores, Serializer serializer) {
        this.processing = processing;
        this.stores = stores;
        this.serializer = serializer;
    }

    /** How many events are parked over all groups. */
    long count() {
        return stores.groupsWithDeadLetters().stream()
                .mapToLong(group -> processing
                        .deadLetterQueue(group)
                        .map(queue -> queue.size())
                        .orElse(0L))
                .sum();
    }

    @Override
    public ParkedPage page(Kind kind, int page, int size) {
        var all = stores.groupsWithDeadLetters().stream()
                .flatMap(group -> inGroup(group).stream())
                .filter(event -> isUnreadable(event) == (kind == Kind.UNREADABLE))
                .sorted(Comparator.comparing(ParkedEvent::group))
                .toList();
        var events = all.stream().skip((long) page * size).limit(size).toList();
        return new ParkedPage(events, page, size, all.size());
    }

    @Override
    public boolean holds(String group, String sequence) {
        return processing
                .deadLetterQueue(group)
                .map(queue -> queue.contains(sequence))
                .orElse(false);
    }

    @Override
    public boolean retry(String group, String sequence) {
        return processing
                .sequencedDeadLetterProcessor(group)
                .map(processor ->
                        processor.process(letter -> sequenceOf(letter.message()).equals(sequence)))
                .orElse(false);
    }

    private List<ParkedEvent> inGroup(String group) {
        List<ParkedEvent> events = new ArrayList<>();
        processing
                .deadLetterQueue(group)
                .ifPresent(queue -> queue.deadLetters()
                        .forEach(sequence -> sequence.forEach(letter -> events.add(parked(group, letter)))));
        return events;
    }

    private ParkedEvent parked(String group, DeadLetter<? extends EventMessage<?>> letter) {
        EventMessage<?> message = letter.message();
        var stored = message.serializePayload(serializer, byte[].class).getType();
        return new ParkedEvent(
                group,
                sequenceOf(message),
                stored.getName(),
                stored.getRevision(),
                message instanceof TrackedEventMessage<?> tracked ? Position.of(tracked.trackingToken()) : null,
                message instanceof DomainEventMessage<?> domain ? domain.getAggregateIdentifier() : null,
                letter.cause().map(Cause::type).orElse(null),
                letter.cause().map(Cause::message).orElse(null),
                letter.enqueuedAt(),
                letter.lastTouched(),
                Parking.attempts(letter));
    }

    private static boolean isUnreadable(ParkedEvent event) {
        return UnreadableEventException.class.getName().equals(event.cause());
    }

    private static String sequenceOf(EventMessage<?> message) {
        return message instanceof DomainEventMessage<?> domain
                ? domain.getAggregateIdentifier()
                : message.getIdentifier();
    }
}
