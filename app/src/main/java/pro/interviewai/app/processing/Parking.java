package pro.interviewai.app.processing;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pro.interviewai.eventlog.UnreadableEventException;
import pro.interviewai.messages.ProblemException;

/**
 * Parks what a handler fails on. While the store is away nothing is parked: the exception stops the batch, and the
 * processor begins it anew when the store is back.
 */
final class Parking implements EnqueuePolicy<EventMessage<?>> {
    static final String ATTEMPTS = "attempts";
    private static final Logger LOG = LoggerFactory.getLogger(Parking.class);

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (isStoreAway(cause)) {
            throw cause instanceof RuntimeException away ? away : new IllegalStateException(cause);
        }
        var attempts = attempts(letter) + 1;
        if (attempts == 1) {
            LOG.error(
                    "event {} is parked: {} {}",
                    letter.message().getIdentifier(),
                    cause.getClass().getName(),
                    reason(cause));
        }
        return Decisions.enqueue(
                new ThrowableCause(cause.getClass().getName(), reason(cause)),
                parked -> parked.diagnostics().and(ATTEMPTS, attempts));
    }

    static int attempts(DeadLetter<?> letter) {
        return letter.diagnostics().get(ATTEMPTS) instanceof Number before ? before.intValue() : 0;
    }

    /** Other messages may quote what somebody wrote, so of those only the place is kept. */
    private static String reason(Throwable cause) {
        if (cause instanceof UnreadableEventException || cause instanceof ProblemException) {
            return String.valueOf(cause.getMessage());
        }
        var trace = cause.getStackTrace();
        return trace.length == 0 ? "" : "at " + trace[0];
    }

    private static boolean isStoreAway(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof MongoSocketException || cause instanceof MongoTimeoutException) {
                return true;
            }
        }
        return false;
    }
}
