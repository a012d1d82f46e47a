package pro.interviewai.proving.bench;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongSupplier;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import pro.interviewai.eventlog.axon.EagerCoordinator;
import pro.interviewai.eventlog.readmodel.BatchedWrites;

/** A processor like those of the application, without the application. */
final class Follower implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private final ScheduledExecutorService coordinator = new EagerCoordinator("bench");
    private final ScheduledExecutorService workers;
    private final int segments;
    private final PooledStreamingEventProcessor processor;

    Follower(
            StreamableMessageSource<TrackedEventMessage<?>> events,
            TokenStore tokens,
            Object projection,
            int segments,
            int batch) {
        this.segments = segments;
        EventHandlerInvoker invoker = SimpleEventHandlerInvoker.builder()
                .eventHandlers(projection)
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                .build();
        this.workers = Executors.newScheduledThreadPool(segments);
        this.processor = PooledStreamingEventProcessor.builder()
                .name("bench")
                .eventHandlerInvoker(invoker)
                .messageSource(events)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .initialToken(StreamableMessageSource::createTailToken)
                .initialSegmentCount(segments)
                .batchSize(batch)
                .build();
        processor.registerHandlerInterceptor(new BatchedWrites());
        processor.start();
    }

    /** Waits until the handler has seen so many events; the count comes from the handler itself. */
    static void await(LongSupplier seen, long expected) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (seen.getAsLong() < expected) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Only %d of %d events arrived".formatted(seen.getAsLong(), expected));
            }
            Thread.sleep(1);
        }
    }

    /** Waits until all segments have handled what stands before the token. */
    void awaitToken(TrackingToken token) throws InterruptedException {
        await(() -> hasReached(token) ? 1 : 0, 1);
    }

    private boolean hasReached(TrackingToken token) {
        var status = processor.processingStatus();
        return status.size() == segments
                && status.values().stream()
                        .allMatch(segment -> segment.getTrackingToken() != null
                                && segment.getTrackingToken().covers(token));
    }

    @Override
    public void close() {
        processor.shutDown();
        coordinator.shutdownNow();
        workers.shutdownNow();
    }
}
