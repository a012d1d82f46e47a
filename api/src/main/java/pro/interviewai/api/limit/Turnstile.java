package pro.interviewai.api.limit;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;

/**
 * Does work that takes a processor for long on a few threads of its own, so that it never takes them all, and lets
 * clients have turns ({@link FairQueue}). Who would wait for longer than allowed is sent away at once and told
 * when to come back; so is a client that has {@value #MOST_OF_ONE_CLIENT} in a lane already. A client that goes away
 * leaves.
 */
public final class Turnstile implements AutoCloseable {
    static final int MOST_OF_ONE_CLIENT = 8;

    private static final long LOOK_MILLIS = 250;
    /** What the latest work weighs in the average: an eighth. */
    private static final int WEIGHT = 8;

    private final Duration maxWait;
    private final BooleanSupplier clientIsGone;
    private final ReentrantLock lock = new ReentrantLock();
    private final FairQueue<FutureTask<?>> turns = new FairQueue<>();
    private final ThreadPoolExecutor workers;
    /** How long one turn takes, by what was measured; zero before that. */
    private long averageNanos;

    /**
     * @param name of the threads
     * @param atOnce how many turns are had at a time
     * @param maxWait how long a client is let wait
     * @param clientIsGone whether nobody waits any more for what the calling thread does
     */
    public Turnstile(String name, int atOnce, Duration maxWait, BooleanSupplier clientIsGone) {
        this.maxWait = maxWait;
        this.clientIsGone = clientIsGone;
        this.workers = new ThreadPoolExecutor(
                atOnce,
                atOnce,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name(name + "-", 0).factory());
    }

    /**
     * Lets a client in, before anything else is done for it. To be closed in any case.
     *
     * @param client by {@link ClientAddress}, or the id of who is signed in
     * @throws ProblemException TOO_MANY_REQUESTS if this client waits for enough already, UNAVAILABLE if its turn would
     *     come too late
     */
    public Place enter(Lane lane, String client) {
        lock.lock();
        try {
            var wait = Duration.ofNanos(averageNanos * turns.ahead(lane, client) / workers.getCorePoolSize());
            if (turns.admitted(lane, client) >= MOST_OF_ONE_CLIENT) {
                throw new ProblemException(CommonProblem.TOO_MANY_REQUESTS, atLeastASecond(wait));
            }
            if (wait.compareTo(maxWait) > 0) {
                throw new ProblemException(CommonProblem.UNAVAILABLE, atLeastASecond(wait));
            }
            turns.admit(lane, client);
            return new Place(lane, client);
        } finally {
            lock.unlock();
        }
    }

    private static Duration atLeastASecond(Duration wait) {
        return wait.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : wait;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private void serve() {
        FutureTask<?> next;
        lock.lock();
        try {
            next = turns.next();
        } finally {
            lock.unlock();
        }
        if (next != null) {
            next.run();
        }
    }

    private <T> T measured(Supplier<T> work) {
        var begin = System.nanoTime();
        try {
            return work.get();
        } finally {
            took(System.nanoTime() - begin);
        }
    }

    private void took(long nanos) {
        lock.lock();
        try {
            averageNanos = averageNanos == 0 ? nanos : averageNanos + (nanos - averageNanos) / WEIGHT;
        } finally {
            lock.unlock();
        }
    }

    /** Where somebody stands who was let in. */
    public final class Place implements AutoCloseable {
        private final Lane lane;
        private final String client;
        private boolean left;

        private Place(Lane lane, String client) {
            this.lane = lane;
            this.client = client;
        }

        /**
         * Waits for a turn, has the work done and leaves.
         *
         * @throws ProblemException UNAVAILABLE if that takes twice that time after all, or if nobody waits any more
         */
        public <T> T take(Supplier<T> work) {
            var task = new FutureTask<>(() -> measured(work));
            lock.lock();
            try {
                turns.ready(lane, client, task);
            } finally {
                lock.unlock();
            }
            workers.execute(Turnstile.this::serve);
            try {
                return outcome(task);
            } catch (InterruptedException e) {
                givesUp(task);
                Thread.currentThread().interrupt();
                throw new ProblemException(CommonProblem.UNAVAILABLE);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException failure) {
                    throw failure;
                }
                throw new IllegalStateException(e.getCause());
            } finally {
                close();
            }
        }

        private <T> T outcome(FutureTask<T> task) throws InterruptedException, ExecutionException {
            var end = System.nanoTime() + 2 * maxWait.toNanos();
            while (true) {
                try {
                    return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException stillWaiting) {
                    if ((System.nanoTime() > end || clientIsGone.getAsBoolean()) && givesUp(task)) {
                        throw new ProblemException(CommonProblem.UNAVAILABLE);
                    }
                }
            }
        }

        private boolean givesUp(FutureTask<?> task) {
            lock.lock();
            try {
                return turns.giveUp(lane, client, task);
            } finally {
                lock.unlock();
            }
        }

        /** Leaves; may be repeated. */
        @Override
        public void close() {
            lock.lock();
            try {
                if (!left) {
                    left = true;
                    turns.leave(lane, client);
                }
            } finally {
                lock.unlock();
            }
        }
    }
}
