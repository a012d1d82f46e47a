package pro.interviewai.eventlog;

import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event storage on MongoDB as a log of commits: one document for all events of a unit of work, so that they are
 * stored together or not at all without transactions; positions 1, 2, 3… without gaps; each commit chained to the one
 * before by a hash over its stored bytes.
 *
 * <p>A document: {@code _id} position, {@code t} time of storing, {@code c} commit id, {@code st} the aggregates
 * continued ({@code a} id, {@code s} first sequence number, {@code y} type), {@code e} the events ({@code k} index into
 * {@code st}, {@code n} sequence number, {@code i} id, {@code t} microseconds since the epoch, {@code p} stored name,
 * {@code r} revision, {@code d} payload, {@code m} metadata), {@code ph} previous hash, {@code h} hash. Events without an
 * aggregate have neither {@code k} nor {@code n}.
 *
 * <p>Metadata is stored as it is: it must hold ids only, never anything about a person.
 */
public final class CommitLogStorageEngine extends BatchingEventStorageEngine implements AutoCloseable {
    private static final int LOOK_BEHIND = 8;

    private final CommitStore store;
    /** The same commits, for what no command waits for a connection with. */
    private final CommitStore followed;

    private final Snapshots snapshots;
    private final RecentCommits recent = new RecentCommits();
    private final Appender appender;
    private final CommitLogSettings settings;
    private volatile long lookNanos;
    private volatile boolean lookWanted = true;
    private volatile long lookedAt;
    private volatile Runnable onAvailable = () -> {};
    private volatile Runnable onAppended = () -> {};
    private volatile Runnable onLookWanted = () -> {};

    private CommitLogStorageEngine(
            Builder axon,
            EventLogCollections collections,
            EventLogCollections background,
            CommitLogSettings settings,
            Clock clock) {
        super(axon);
        this.settings = settings;
        collections.ensureIndexes();
        this.store = store(collections, settings);
        this.followed = store(background, settings);
        this.snapshots = new Snapshots(collections.snapshots(), clock);
        this.appender = new Appender(followed, recent, settings, clock, () -> onAppended.run());
    }

    private static CommitStore store(EventLogCollections collections, CommitLogSettings settings) {
        MongoCollection<RawBsonDocument> commits =
                collections.commits().withTimeout(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        return new CommitStore(commits);
    }

    /** As below, by one set of connections. */
    public static CommitLogStorageEngine open(
            EventLogCollections collections,
            Serializer serializer,
            EventUpcaster upcasters,
            CommitLogSettings settings,
            Clock clock) {
        return open(collections, collections, serializer, upcasters, settings, clock);
    }

    /**
     * Opens the log, creating its indexes if need be.
     *
     * @param collections by which commands read their aggregates
     * @param background the same by connections of their own, by which commits are appended and followed: who appends has
     *     all others wait, and must not wait for a connection together with those who read
     * @param serializer for events and snapshots alike
     * @param clock gives the time of storing
     */
    public static CommitLogStorageEngine open(
            EventLogCollections collections,
            EventLogCollections background,
            Serializer serializer,
            EventUpcaster upcasters,
            CommitLogSettings settings,
            Clock clock) {
        Builder axon = new Builder();
        axon.batchSize(settings.batchSize());
        axon.eventSerializer(serializer);
        axon.snapshotSerializer(serializer);
        axon.upcasterChain(upcasters);
        axon.persistenceExceptionResolver(StreamConflictException.class::isInstance);
        return new CommitLogStorageEngine(axon, collections, background, settings, clock);
    }

    /** Stores what is waiting and stops the appender; reading stays possible. */
    @Override
    public void close() {
        appender.close();
    }

    /** Has the listener called, on the thread that stored them, whenever a group of commits of this node was stored. */
    public void onAppended(Runnable listener) {
        this.onAppended = listener;
    }

    /** Keeps no snapshot in memory any more: of those that are stored some are no longer to be used. */
    public void forgetSnapshots() {
        snapshots.forget();
    }

    /** Has those who follow the log look at once for what other nodes have appended. */
    public void look() {
        lookWanted = true;
        onLookWanted.run();
    }

    /** Lets the store be asked for what other nodes have appended no more often than that, unless a look is wanted. */
    public void lookAtMostEvery(Duration pace) {
        lookNanos = pace.toNanos();
    }

    public void onLookWanted(Runnable listener) {
        this.onLookWanted = listener;
    }

    public void onAvailable(Runnable listener) {
        this.onAvailable = listener;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        Commit commit = Commit.of(events, serializer, settings);
        try {
            appender.append(commit);
        } catch (StreamConflictException e) {
            var taken = conflicting(commit);
            if (isAnothers(taken, commit)) {
                throw new ConcurrencyException("another stream of the commit has gone on meanwhile", e);
            }
            handlePersistenceException(e, taken);
        }
    }

    /** A stream's first event that was there already Axon takes for a sign that the command was carried out before. */
    private static boolean isAnothers(EventMessage<?> taken, Commit commit) {
        return commit.streams().values().stream().skip(1).anyMatch(first -> first == taken);
    }

    private EventMessage<?> conflicting(Commit commit) {
        return commit.streams().values().stream()
                .filter(first -> store.isTaken(first.getAggregateIdentifier(), first.getSequenceNumber()))
                .<EventMessage<?>>map(first -> first)
                .findFirst()
                .orElse(commit.events().getFirst());
    }

    @Override
    protected List<TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        return fetch(lastToken, batchSize, followed::from);
    }

    /** As {@link #fetchTrackedEvents}, but what this node has stored just now is not asked for. */
    private List<TrackedEventData<?>> fetchNews(@Nullable TrackingToken lastToken) {
        return fetch(lastToken, settings.batchSize(), (first, limit) -> {
            List<StoredCommit> own = recent.from(first, limit);
            return own.isEmpty() && (first <= recent.last() || isLookDue()) ? followed.from(first, limit) : own;
        });
    }

    /** Asked by the one thread that feeds the streams. */
    private boolean isLookDue() {
        long now = System.nanoTime();
        if (!lookWanted && now - lookedAt < lookNanos) {
            return false;
        }
        lookWanted = false;
        lookedAt = now;
        return true;
    }

    private static List<TrackedEventData<?>> fetch(@Nullable TrackingToken lastToken, int batchSize, Source source) {
        long last = lastToken == null ? Position.endOf(0) : Position.of(lastToken);
        boolean between = Position.isEndOfCommit(last);
        long first = Position.commitOf(last) + (between ? 1 : 0);
        List<TrackedEventData<?>> events = new ArrayList<>();
        for (StoredCommit commit : source.from(Math.max(first, 1), between ? batchSize : batchSize + 1)) {
            int size = commit.events().size();
            for (int i = !between && commit.position() == first ? Position.indexOf(last) + 1 : 0; i < size; i++) {
                TrackingToken token = Position.token(Position.of(commit.position(), i, size));
                events.add(commit.events().get(i).tracked(token));
            }
            if (events.size() >= batchSize) {
                break;
            }
        }
        return events;
    }

    /**
     * Reads the commits that start within a window of {@code batchSize} sequence numbers. As sequence numbers have no
     * gaps, fewer events than that mean the end. If {@code firstSequenceNumber} lies inside a commit, that commit starts
     * before it and is looked for there.
     */
    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        long from = Math.max(0, firstSequenceNumber - LOOK_BEHIND);
        List<StoredCommit> commits = store.ofAggregate(aggregateIdentifier, from, firstSequenceNumber + batchSize);
        long width = LOOK_BEHIND;
        while (from > 0 && !covers(commits, aggregateIdentifier, firstSequenceNumber)) {
            long before = from;
            width *= LOOK_BEHIND;
            from = Math.max(0, before - width);
            commits.addAll(store.ofAggregate(aggregateIdentifier, from, before));
        }
        commits.sort(Comparator.comparingLong(StoredCommit::position));
        List<DomainEventData<?>> events = new ArrayList<>();
        for (StoredCommit commit : commits) {
            for (StoredEvent event : commit.events()) {
                StoredCommit.Stream stream = event.stream();
                if (stream != null
                        && stream.aggregate().equals(aggregateIdentifier)
                        && event.sequence() >= firstSequenceNumber) {
                    events.add(event.ofAggregate(stream));
                }
            }
        }
        return events;
    }

    private static boolean covers(List<StoredCommit> commits, String aggregate, long sequence) {
        return commits.stream()
                .flatMap(commit -> commit.streams().stream())
                .anyMatch(stream -> stream.aggregate().equals(aggregate) && stream.first() <= sequence);
    }

    /** A reader that may block is the one that feeds the streams of this node; each other reads a part of the past. */
    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken token, boolean mayBlock) {
        return StreamSupport.stream(
                mayBlock
                        ? new News(token)
                        : new ReadAhead(
                                token, settings.batchSize(), last -> fetchTrackedEvents(last, settings.batchSize())),
                false);
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        snapshots.store(snapshot, serializer);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return snapshots.find(aggregateIdentifier).stream()
                .filter(snapshot -> Snapshots.isCurrent(snapshot, getSnapshotSerializer()));
    }

    /** A snapshot that cannot be used, whatever the reason, is as good as none: the events tell the same. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return snapshots.usable(aggregateIdentifier, super::readSnapshot);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return Optional.ofNullable(store.lastOfAggregate(aggregateIdentifier))
                .flatMap(commit -> commit.events().stream()
                        .filter(event -> event.stream() != null
                                && event.stream().aggregate().equals(aggregateIdentifier))
                        .map(StoredEvent::sequence)
                        .max(Comparator.naturalOrder()));
    }

    /** Before the first event, which is what no token means. */
    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    /** After the last event; null, which is the same, while there is none. */
    @Override
    public @Nullable TrackingToken createHeadToken() {
        return endOf(followed.headPosition());
    }

    /** Before the first commit stored at {@code dateTime} or later. */
    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        long wanted = dateTime.toEpochMilli();
        long before = 0;
        long atOrAfter = store.headPosition() + 1;
        while (atOrAfter - before > 1) {
            long middle = before + (atOrAfter - before) / 2;
            if (store.millisOf(middle) >= wanted) {
                atOrAfter = middle;
            } else {
                before = middle;
            }
        }
        return endOf(before);
    }

    private static @Nullable TrackingToken endOf(long commit) {
        return commit == 0 ? null : Position.token(Position.endOf(commit));
    }

    private static final class Builder extends BatchingEventStorageEngine.Builder {}

    private interface Source {
        List<StoredCommit> from(long first, int limit);
    }

    /** What is new after a token, up to a batch that is not full; calls the listener when a batch has been dealt with. */
    private final class News extends Spliterators.AbstractSpliterator<TrackedEventData<?>> {
        private @Nullable TrackingToken last;
        private Iterator<TrackedEventData<?>> batch = Collections.emptyIterator();
        private boolean ended;

        News(@Nullable TrackingToken from) {
            super(Long.MAX_VALUE, ORDERED | NONNULL);
            this.last = from;
        }

        @Override
        public boolean tryAdvance(Consumer<? super TrackedEventData<?>> action) {
            if (!batch.hasNext() && !ended) {
                List<TrackedEventData<?>> events = fetchNews(last);
                ended = events.size() < settings.batchSize();
                batch = events.iterator();
            }
            if (!batch.hasNext()) {
                return false;
            }
            TrackedEventData<?> event = batch.next();
            last = event.trackingToken();
            action.accept(event);
            if (!batch.hasNext()) {
                onAvailable.run();
            }
            return true;
        }
    }
}
