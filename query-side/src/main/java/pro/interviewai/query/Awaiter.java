package pro.interviewai.query;

import java.time.Duration;
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
 * at once; what another node has written is found by looking again every {@value #LOOK_AGAIN_MILLIS} ms.
 */
public final class Awaiter {
    private static final long LOOK_AGAIN_MILLIS = 25;

    private final Map<String, Set<Semaphore>> waiting = new ConcurrentHashMap<>();

    /**
     * Reads until what is read is ready or the time is over.
     *
     * @param key what {@link #changed} is called with when it is worth reading again
     * @return what was read last, ready or not
     */
    public <T> Optional<T> await(String key, Supplier<Optional<T>> read, Predicate<T> ready, Duration limit) {
        return await(key, read, ready, limit, Duration.ofMillis(LOOK_AGAIN_MILLIS));
    }

    /** @param pace how often to look for what another node has written */
    <T> Optional<T> await(String key, Supplier<Optional<T>> read, Predicate<T> ready, Duration limit, Duration pace) {
        var end = System.nanoTime() + limit.toNanos();
        var signal = new Semaphore(0);
        waiting.compute(key, (_, signals) -> {
            var all = signals == null ? ConcurrentHashMap.<Semaphore>newKeySet() : signals;
            all.add(signal);
            return all;
        });
        try {
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
