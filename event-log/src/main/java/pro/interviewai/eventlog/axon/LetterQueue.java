package pro.interviewai.eventlog.axon;

import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;

/**
 * Keeps why an event is parked as it was decided. The letters of axon-mongo wrap a cause that is one already, so that
 * after a retry they would name the wrapper in place of the exception; Axon's own letters do not.
 */
final class LetterQueue extends MongoSequencedDeadLetterQueue<EventMessage<?>> {
    LetterQueue(MongoSequencedDeadLetterQueue.Builder<EventMessage<?>> builder) {
        super(builder);
    }

    @Override
    public void requeue(
            DeadLetter<? extends EventMessage<?>> letter,
            UnaryOperator<DeadLetter<? extends EventMessage<?>>> retried) {
        super.requeue(letter, stored -> retried.apply(unwrapping(stored)));
    }

    /** The same letter, but one that takes a cause as it is. */
    static DeadLetter<EventMessage<?>> unwrapping(DeadLetter<? extends EventMessage<?>> letter) {
        return new GenericDeadLetter<>(
                letter.message().getIdentifier(),
                letter.message(),
                letter.cause().orElse(null),
                letter.enqueuedAt(),
                letter.lastTouched(),
                letter.diagnostics());
    }
}
