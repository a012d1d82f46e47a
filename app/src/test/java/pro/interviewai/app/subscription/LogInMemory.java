package pro.interviewai.app.subscription;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;

/** A log that forgets everything at its end, in which a stream begins once. */
final class LogInMemory extends InMemoryEventStorageEngine {
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        for (var event : events) {
            if (event instanceof DomainEventMessage<?> domain
                    && domain.getSequenceNumber() == 0
                    && lastSequenceNumberFor(domain.getAggregateIdentifier()).isPresent()) {
                throw new AggregateStreamCreationException(domain.getAggregateIdentifier() + " has begun", null);
            }
        }
        super.appendEvents(events);
    }
}
