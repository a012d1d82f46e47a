package pro.interviewai.eventlog.readmodel;

import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Lets what {@link GuardedWriter#upsertInBatch} is given by one batch of a processor go out together, after the last event
 * of the batch and before Axon stores the token. A crash in between delivers the batch again, and the guard by position
 * lets each event have its effect once.
 *
 * <p>If the store refuses one of the writes, the events of the batch are written one by one when they are delivered
 * again, so that the one at fault is known and can be parked. One instance a processor.
 */
public final class BatchedWrites implements MessageHandlerInterceptor<EventMessage<?>> {
    private static final String PENDING = BatchedWrites.class.getName();

    private final AtomicLong oneByOneUpTo = new AtomicLong();

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        if (!(unit instanceof BatchingUnitOfWork<?> batch)) {
            return chain.proceed();
        }
        PendingWrites pending =
                (PendingWrites) batch.resources().computeIfAbsent(PENDING, _ -> new PendingWrites(oneByOneUpTo));
        Object result = chain.proceed();
        if (batch.isLastMessage()) {
            pending.write();
        }
        return result;
    }

    /** What the batch that is being handled on this thread keeps back; null if there is none. */
    static @Nullable PendingWrites pending() {
        return CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().getResource(PENDING) : null;
    }
}
