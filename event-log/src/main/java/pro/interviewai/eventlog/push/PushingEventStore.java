package pro.interviewai.eventlog.push;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pro.interviewai.eventlog.CommitLogStorageEngine;

/**
 * Axon's embedded event store whose streams tell a pooled processor when events have come that it handles. Without that
 * the processor looks every 500 ms. What this node appends is pushed; what other nodes append is found when their {@link NodeBell} rings,
 * or else by asking for the head every {@code poll}.
 *
 * <p>A pooled processor must keep its one coordinator thread: with several, Axon may drop the wake-up.
 */
public final class PushingEventStore extends EmbeddedEventStore {
    /** Who is further behind reads the log by itself; events are kept with their objects, so this is a matter of memory. */
    private static final int CACHED_EVENTS = 2_000;

    /** How old a processor's token may become while nothing comes that it handles. */
    private static final Duration PROGRESS_TOLD = Duration.ofSeconds(1);

    /** With more than that the processor looks for itself: whoever tells of new events has others to tell. */
    private static final int MOST_LOOKED_AT = 64;

    private static final Logger LOG = LoggerFactory.getLogger(PushingEventStore.class);
    private static final String UNSTORED = PushingEventStore.class.getName() + ".unstored";
    private final Set<PushedStream> streams = ConcurrentHashMap.newKeySet();

    private volatile Consumer<List<EventMessage<?>>> beforeCommit = _ -> {};

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

    /**
     * Has the listener called with the events of each unit of work just before they are stored. What it publishes is stored
     * with them, in the same commit; what it throws keeps all of them from being stored.
     */
    public void beforeCommit(Consumer<List<EventMessage<?>>> listener) {
        this.beforeCommit = listener;
    }

    @Override
    public void publish(List<? extends EventMessage<?>> events) {
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get()
                    .root()
                    .<List<EventMessage<?>>>getOrComputeResource(UNSTORED, _ -> attended())
                    .addAll(events);
        }
        super.publish(events);
    }

    /** Registered before that which stores them, and so called before it. */
    private List<EventMessage<?>> attended() {
        var published = new ArrayList<EventMessage<?>>();
        CurrentUnitOfWork.get().root().onPrepareCommit(_ -> beforeCommit.accept(List.copyOf(published)));
        return published;
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken trackingToken) {
        return new PushedStream(super.openStream(trackingToken));
    }

    private void announce() {
        for (PushedStream stream : streams) {
            try {
                stream.announce();
            } catch (RuntimeException e) {
                // a processor that is stopping takes no more work; the others must hear all the same
                LOG.debug("A reader could not be told of new events", e);
            }
        }
    }

    /**
     * Passes over the events that its processor has no handler for, so that it is not woken for them. One of them is handed
     * over all the same when none was for {@link #PROGRESS_TOLD}, by which the processor's token follows the log.
     */
    private final class PushedStream implements TrackingEventStream {
        private final BlockingStream<TrackedEventMessage<?>> stream;
        /** Whoever looks into the stream holds it: the processor, or who has new events to tell. */
        private final ReentrantLock looking = new ReentrantLock();

        private final Set<Class<?>> unhandled = new HashSet<>();
        private volatile @Nullable Runnable listener;
        private @Nullable TrackedEventMessage<?> passed;
        private long handedOverAt = System.nanoTime();

        PushedStream(BlockingStream<TrackedEventMessage<?>> stream) {
            this.stream = stream;
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            listener = callback;
            streams.add(this);
            return true;
        }

        private void announce() {
            Runnable registered = listener;
            if (registered != null && mayHaveWork()) {
                registered.run();
            }
        }

        /** Whether the processor is to look; it may well have looked already, or find nothing. */
        private boolean mayHaveWork() {
            if (!looking.tryLock()) {
                return true;
            }
            try {
                for (int looked = 0; looked < MOST_LOOKED_AT; looked++) {
                    if (!stream.hasNextAvailable(0, TimeUnit.NANOSECONDS)) {
                        return false;
                    }
                    if (!passesOver()) {
                        return true;
                    }
                }
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return true;
            } finally {
                looking.unlock();
            }
        }

        /** Goes on to the next event if there is no handler for this one. */
        private boolean passesOver() throws InterruptedException {
            if (stream.peek()
                    .filter(next -> unhandled.contains(next.getPayloadType()))
                    .isEmpty()) {
                return false;
            }
            passed = stream.nextAvailable();
            return true;
        }

        private boolean isProgressDue() {
            return System.nanoTime() - handedOverAt >= PROGRESS_TOLD.toNanos();
        }

        @Override
        public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> event) {
            looking.lock();
            try {
                unhandled.add(event.getPayloadType());
            } finally {
                looking.unlock();
            }
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            looking.lock();
            try {
                while (!(passed != null && isProgressDue())) {
                    if (!stream.hasNextAvailable(timeout, unit)) {
                        return false;
                    }
                    if (!passesOver()) {
                        passed = null;
                        return true;
                    }
                }
                return true;
            } finally {
                looking.unlock();
            }
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            looking.lock();
            try {
                return passed == null ? stream.peek() : Optional.of(passed);
            } finally {
                looking.unlock();
            }
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            looking.lock();
            try {
                TrackedEventMessage<?> next = passed == null ? stream.nextAvailable() : passed;
                passed = null;
                handedOverAt = System.nanoTime();
                return next;
            } finally {
                looking.unlock();
            }
        }

        @Override
        public void close() {
            streams.remove(this);
            stream.close();
        }
    }
}
