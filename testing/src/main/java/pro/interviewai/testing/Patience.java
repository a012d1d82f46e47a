package pro.interviewai.testing;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/**
 * How long a test waits: for what it expects and never for a time. What bounds the waiting only ends a test that hangs,
 * and grows with the machine: a fixed computation is timed at first, and again before anybody is told that they took too
 * long, because other programs may have come.
 */
public final class Patience {
    /** By how much this machine is slower than the one of {@code docs/figures.md}; measured where it is not given. */
    public static final String VARIABLE = "TEST_PATIENCE";

    private static final Duration REFERENCE = Duration.ofMillis(100);
    private static final int STEPS = 60_000_000;
    private static final Duration HANGING = Duration.ofSeconds(60);
    private static final long FIRST_LOOK_MILLIS = 5;
    private static final long LAST_LOOK_MILLIS = 100;

    private static volatile double factor = Optional.ofNullable(System.getenv(VARIABLE))
            .filter(given -> !given.isBlank())
            .map(given -> Math.max(1, Double.parseDouble(given)))
            .orElseGet(Patience::measured);

    private Patience() {}

    /** Prints the factor, for whoever is no Java program. */
    public static void main(String[] arguments) {
        System.out.printf(Locale.ROOT, "%.2f%n", factor());
    }

    /** By how much this machine is slower than the one whose figures are known, and never less than 1. */
    public static double factor() {
        return factor;
    }

    /** What a process that a test starts gets in its environment, so that it is as patient. */
    public static Map<String, String> inherited() {
        return Map.of(VARIABLE, String.valueOf(factor));
    }

    /** After how long something that does not come hangs. */
    public static Duration bound() {
        return times(HANGING, factor);
    }

    /**
     * A time that the product promises, as this machine keeps it just now.
     *
     * @param promise on the machine whose figures are known
     */
    public static Duration of(Duration promise) {
        return times(promise, measuredAgain());
    }

    /** Waits until it holds, and fails if it never does. */
    public static void until(String what, Callable<Boolean> holds) {
        until(what, holds, found -> found);
    }

    /** Looks until what is found is as expected, and gives it. */
    public static <T> T until(String what, Callable<? extends T> look, Predicate<? super T> expected) {
        return within(HANGING, what, look, expected);
    }

    /** Waits until there is something, and gives it. */
    public static <T> T untilThere(String what, Callable<Optional<T>> look) {
        return until(what, look, Optional::isPresent).orElseThrow();
    }

    /**
     * Looks until what is found is as expected, for no longer than the product promises.
     *
     * @param promise on the machine whose figures are known
     */
    public static <T> T within(
            Duration promise, String what, Callable<? extends T> look, Predicate<? super T> expected) {
        var begin = System.nanoTime();
        var limit = times(promise, factor);
        var pause = FIRST_LOOK_MILLIS;
        while (true) {
            var found = call(look);
            if (expected.test(found)) {
                return found;
            }
            if (System.nanoTime() - begin > limit.toNanos()) {
                var longer = of(promise);
                if (longer.compareTo(limit) <= 0) {
                    throw new AssertionError(what + ": not within " + limit + " but " + found);
                }
                limit = longer;
            }
            sleep(pause);
            pause = Math.min(LAST_LOOK_MILLIS, pause * 2);
        }
    }

    private static <T> T call(Callable<T> look) {
        try {
            return look.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static double measuredAgain() {
        factor = Math.max(factor, measured());
        return factor;
    }

    private static double measured() {
        var begin = System.nanoTime();
        var kept = System.nanoTime();
        for (var i = 0; i < STEPS; i++) {
            kept = kept * 6364136223846793005L + 1442695040888963407L;
            kept ^= kept >>> 29;
        }
        var took = System.nanoTime() - begin;
        // what is computed has to be used, or it is not computed
        return Math.max(1, kept == 0 ? 1 : (double) took / REFERENCE.toNanos());
    }

    private static Duration times(Duration time, double factor) {
        return Duration.ofNanos((long) (time.toNanos() * factor));
    }
}
