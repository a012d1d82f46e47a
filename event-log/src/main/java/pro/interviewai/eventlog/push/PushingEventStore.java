package pro.interviewai.eventlog.push;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pro.interviewai.eventlog.CommitLogStorageEngine;

/**
 * Axon's embedded event store whose streams tell a pooled processor when events have come. Without that the processor
 * looks every 500 ms. What this node appends is pushed; what other nodes append is found when their {@link NodeBell} rings,
 * or else by asking for the head every {@code poll}.
 *
 * <p>A pooled processor must keep its one coordinator thread: with several, Axon may drop the wake-up.
 */
public final class PushingEventStore extends EmbeddedEventStore {
    /** Who is further behind reads the log by itself; events are kept with their objects, so this is a matter of memory. */
    private static final int CACHED_EVENTS = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(PushingEventStore.class);
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();

    private PushingEventStore(Builder builder) {
        super(builder);
    }

    /** @param poll how long an event of another node may go unnoticed; 20 ms is cheap */
    public static PushingEventStore on(CommitLogStorageEngine engine, Duration poll) {
        PushingEventStore store = new PushingEventStore(EmbeddedEventStore.builder()
                .storageEngine(engine)
                .timeUnit(TimeUnit.MILLISECONDS)
                .fetchDelay(poll.toMillis())
                .cleanupDelay(10_000)
                .cachedEvents(CACHED_EVENTS));
        engine.lookAtMostEvery(poll.dividedBy(2)); // so that no look that is due by the poll is taken for too early
        engine.onAvailable(store::announce);
        engine.onLookWanted(() -> store.afterCommit(List.of()));
        return store;
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken trackingToken) {
        return new PushedStream(super.openStream(trackingToken));
    }

    private void announce() {
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                // a processor that is stopping takes no more work; the others must hear all the same
                LOG.debug("A reader could not be told of new events", e);
            }
        }
    }

    private final class PushedStream implements TrackingEventStream {
        private final BlockingStream<TrackedEventMessage<?>> stream;
        private volatile @Nullable Runnable listener;

        PushedStream(BlockingStream<TrackedEventMessage<?>> stream) {
            this.stream = stream;
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            listener = callback;
            listeners.add(callback);
            return true;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return stream.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return stream.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return stream.nextAvailable();
        }

        @Override
        public void close() {
            Runnable registered = listener;
            if (registered != null) {
                listeners.remove(registered);
            }
            stream.close();
        }
    }
}
