package pro.interviewai.query;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Lets a query wait until a read model shows what its client has just caused. A projection on this node wakes the query
 * at once; what another node has written is found by looking again at intervals.
 */
public final class Awaiter {
    /** How often those look again who wait for what should be there in milliseconds. */
    static final Duration SOON = Duration.ofMillis(25);

    private static final int REMEMBERED = 10_000;

    private final Map<String, Set<Semaphore>> waiting = new ConcurrentHashMap<>();
    /** Up to which version this node has written, for those documents that it has written last. */
    private final Map<String, Long> written = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * Reads until what is read is ready or the time is over.
     *
     * @param key what {@link #changed} is called with when it is worth reading again
     * @return what was read last, ready or not
     */
    public <T> Optional<T> await(String key, Supplier<Optional<T>> read, Predicate<T> ready, Duration limit) {
        return awaitAfter(key, Long.MIN_VALUE, read, ready, limit, SOON);
    }

    /**
     * As above, but where this node is known to have written up to {@code version} only, a first look would show nothing
     * new and would be in the way of the write that is waited for: it comes with the word of that, or after the pace.
     *
     * @param pace how often to look for what another node has written
     */
    <T> Optional<T> awaitAfter(
            String key, long version, Supplier<Optional<T>> read, Predicate<T> ready, Duration limit, Duration pace) {
        var end = System.nanoTime() + limit.toNanos();
        var signal = new Semaphore(0);
        waiting.compute(key, (_, signals) -> {
            var all = signals == null ? ConcurrentHashMap.<Semaphore>newKeySet() : signals;
            all.add(signal);
            return all;
        });
        try {
            if (isUpToDate(key, version)) {
                sleep(signal, Math.min(limit.toMillis(), pace.toMillis()));
            }
            while (true) {
                var found = read.get();
                var left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0 || found.filter(ready).isPresent()) {
                    return found;
                }
                sleep(signal, Math.min(left, pace.toMillis()));
            }
        } finally {
            waiting.computeIfPresent(key, (_, signals) -> {
                signals.remove(signal);
                return signals.isEmpty() ? null : signals;
            });
        }
    }

    /** Wakes everybody who waits for this key. */
    public void changed(String key) {
        waiting.getOrDefault(key, Set.of()).forEach(Semaphore::release);
    }

    /** As above, and remembers up to which version this node has written. */
    void changed(String key, long version) {
        synchronized (written) {
            written.merge(key, version, Math::max);
        }
        changed(key);
    }

    boolean isAwaited(String key) {
        return waiting.containsKey(key);
    }

    private boolean isUpToDate(String key, long version) {
        synchronized (written) {
            var known = written.get(key);
            return known != null && known <= version;
        }
    }

    private static void sleep(Semaphore signal, long millis) {
        try {
            if (signal.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                signal.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a read model", e);
        }
    }
}
