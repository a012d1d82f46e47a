package pro.interviewai.eventlog;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives commits their position and stores them, one group at a time: what is waiting when a thread of its own is free
 * goes out in one round trip. Who finds nobody at work and nobody waiting stores its commit itself and is spared two
 * changes of threads; what goes wrong there is left to the appender's thread, where no interrupt of a caller comes.
 *
 * <p>A position is tried only after its predecessor was stored by this process or seen in the store; that is why there
 * are no gaps. When another process was faster, the head is read again and the rest renumbered and chained anew.
 */
final class Appender implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Appender.class);
    private static final int DUPLICATE_KEY = 11000;
    private static final long MAX_GROUP_BYTES = 32L * 1024 * 1024;
    private static final long BACK_OFF_MILLIS = 50;

    private static final Commit STOP = new Commit("stop", new byte[0], List.of(), Map.of(), new CompletableFuture<>());

    private final CommitStore store;
    private final RecentCommits recent;
    private final CommitLogSettings settings;
    private final Clock clock;
    private final Runnable onAppended;
    private final BlockingQueue<Commit> queue;
    private final Thread thread;
    private final Semaphore turn = new Semaphore(1);
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile boolean closed;
    /** The last commit known of; read and changed by who has the turn. */
    private @Nullable Head head;

    Appender(CommitStore store, RecentCommits recent, CommitLogSettings settings, Clock clock, Runnable onAppended) {
        this.store = store;
        this.recent = recent;
        this.settings = settings;
        this.clock = clock;
        this.onAppended = onAppended;
        this.queue = new ArrayBlockingQueue<>(settings.queueCapacity());
        this.thread = Thread.ofPlatform().daemon().name("commit-log-appender").unstarted(this::run);
        thread.start();
    }

    /**
     * Returns once {@code commit} is stored; an interrupt of the caller stays pending meanwhile.
     *
     * @throws StreamConflictException if an aggregate was continued by another commit
     * @throws CommitOutcomeUnknownException if nobody can tell whether it is stored
     * @throws EventStoreException if it is not stored for another reason
     */
    void append(Commit commit) {
        long end = System.nanoTime() + settings.appendTimeout().toNanos();
        if (!storeAtOnce(commit)) {
            waiting.incrementAndGet();
            try {
                offer(commit);
            } catch (EventStoreException e) {
                waiting.decrementAndGet();
                throw e;
            }
        }
        await(commit, end);
    }

    /**
     * Stores a commit on its caller's thread if that is free to be done, and answers whether it is decided. If not, it is
     * offered again under the same id, whose unique index makes sure that it is never stored twice.
     */
    private boolean storeAtOnce(Commit commit) {
        if (closed || waiting.get() > 0 || !turn.tryAcquire()) {
            return false;
        }
        boolean interrupted = Thread.interrupted();
        try {
            insert(new ArrayList<>(List.of(commit)));
        } catch (RuntimeException e) {
            LOG.debug("A commit is left to the appender", e);
            head = null;
        } finally {
            turn.release();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        return commit.outcome().isDone();
    }

    private static void await(Commit commit, long end) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    commit.outcome().get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (TimeoutException e) {
                    commit.outcome().completeExceptionally(new CommitOutcomeUnknownException(commit.id(), e));
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                failure.addSuppressed(new EventStoreException("The append was asked for here"));
                throw failure;
            }
            throw new EventStoreException("A commit could not be stored", e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void offer(Commit commit) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    if (closed || !queue.offer(commit, settings.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
                        throw new EventStoreException(closed ? "The log is closed" : "The log cannot keep up");
                    }
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        if (closed && queue.remove(commit)) {
            throw new EventStoreException("The log is closed");
        }
    }

    /** Lets what is waiting be stored, then stops. No interrupt is used: it would reach the driver. */
    @Override
    public void close() {
        closed = true;
        boolean interrupted = Thread.interrupted();
        try {
            queue.put(STOP);
            thread.join(settings.timeout());
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        List<Commit> group = new ArrayList<>();
        boolean stop = false;
        while (!stop) {
            Commit first = await();
            turn.acquireUninterruptibly();
            try {
                stop = take(first, group);
                store(group);
            } catch (RuntimeException | Error e) {
                LOG.error("A group of {} commits failed", group.size(), e);
                head = null;
                group.forEach(commit ->
                        commit.outcome().completeExceptionally(new CommitOutcomeUnknownException(commit.id(), e)));
            } finally {
                turn.release();
            }
            group.clear();
        }
        for (Commit late = queue.poll(); late != null; late = queue.poll()) {
            late.outcome().completeExceptionally(new EventStoreException("The log is closed"));
        }
    }

    /** Takes all commits that are there; answers whether the last one was the sign to stop. */
    private boolean take(Commit first, List<Commit> group) {
        Commit next = first;
        long bytes = 0;
        while (next != null && next != STOP) {
            waiting.decrementAndGet();
            // whoever has waited too long has been told that the outcome is open; what was not begun is left out
            if (!next.outcome().isDone()) {
                group.add(next);
                bytes += next.body().length;
            }
            next = group.size() == settings.groupSize() || bytes > MAX_GROUP_BYTES ? null : queue.poll();
        }
        return next == STOP;
    }

    private Commit await() {
        while (true) {
            try {
                return queue.take();
            } catch (InterruptedException e) {
                LOG.debug("An interrupt of the appender is ignored", e);
            }
        }
    }

    private void store(List<Commit> group) {
        List<Commit> rest = new ArrayList<>(group);
        int failures = 0;
        while (!rest.isEmpty()) {
            try {
                insert(rest);
            } catch (MongoException e) {
                failures++;
                rest.removeAll(settle(rest, failures, e));
            }
        }
    }

    /** Numbers, chains and inserts {@code rest}, and takes out of it what is thereby decided. */
    private void insert(List<Commit> rest) {
        Head last = head != null ? head : store.head();
        head = last;
        List<Head.Next> numbered = new ArrayList<>(rest.size());
        for (Commit commit : rest) {
            Head.Next next = last.append(commit, clock.millis());
            numbered.add(next);
            last = next.head();
        }
        try {
            store.insert(numbered.stream().map(Head.Next::document).toList());
            acknowledge(rest, numbered, rest.size());
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().isEmpty() || e.getWriteConcernError() != null) {
                throw e;
            }
            BulkWriteError error = e.getWriteErrors().getFirst();
            acknowledge(rest, numbered, error.getIndex());
            refuse(rest, error, e);
        } catch (MongoWriteException e) {
            refuse(rest, e.getError(), e);
        }
    }

    private void acknowledge(List<Commit> rest, List<Head.Next> numbered, int stored) {
        if (stored == 0) {
            return;
        }
        head = numbered.get(stored - 1).head();
        numbered.subList(0, stored).forEach(recent::add);
        List<Commit> done = rest.subList(0, stored);
        done.forEach(commit -> commit.outcome().complete(null));
        done.clear();
        onAppended.run();
    }

    /**
     * Decides what the server's refusal of the first of {@code rest} means. Its text is not asked, for servers differ:
     * if the head is not where it was, the position was taken; else the aggregate was continued.
     */
    private void refuse(List<Commit> rest, WriteError error, MongoException cause) {
        Commit refused = rest.getFirst();
        if (error.getCode() != DUPLICATE_KEY) {
            rest.removeFirst();
            refused.outcome().completeExceptionally(new EventStoreException("The server refused a commit", cause));
            return;
        }
        Head before = head;
        head = store.head();
        boolean positionTaken = before == null || head.commit() != before.commit();
        if (store.stored(List.of(refused.id())).contains(refused.id())) {
            rest.removeFirst();
            refused.outcome().complete(null);
        } else if (!positionTaken) {
            rest.removeFirst();
            refused.outcome().completeExceptionally(new StreamConflictException(refused.id()));
        }
    }

    /**
     * After an error that leaves the outcome open, asks for the commits by their ids. What is in the log is acknowledged;
     * what is not is offered again under the same id, whose unique index makes sure that it is never stored twice even if
     * the first attempt arrives late.
     *
     * @return the commits that are decided
     */
    private List<Commit> settle(List<Commit> rest, int failures, MongoException cause) {
        head = null;
        LOG.warn("The outcome of {} commits is open, asking for them: {}", rest.size(), cause.toString());
        MongoException reason = cause;
        for (int attempt = failures; attempt <= settings.attempts(); attempt++) {
            pause(attempt);
            try {
                Set<String> stored = store.stored(rest.stream().map(Commit::id).toList());
                List<Commit> decided = rest.stream()
                        .filter(commit -> stored.contains(commit.id()))
                        .toList();
                decided.forEach(commit -> commit.outcome().complete(null));
                return decided;
            } catch (MongoException e) {
                reason = e;
            }
        }
        for (Commit commit : rest) {
            commit.outcome().completeExceptionally(new CommitOutcomeUnknownException(commit.id(), reason));
        }
        return List.copyOf(rest);
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(BACK_OFF_MILLIS << Math.min(attempt, 5));
        } catch (InterruptedException e) {
            LOG.debug("An interrupt of the appender is ignored", e);
        }
    }
}
