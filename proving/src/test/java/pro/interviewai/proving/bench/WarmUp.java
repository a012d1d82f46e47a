package pro.interviewai.proving.bench;

import java.time.Duration;

/** Rounds that do not count, until the JIT has next to nothing to do in them or patience ends. */
final class WarmUp {
    /** Of a round's time. */
    private static final double QUIET = 0.01;

    /** One round may be quiet by chance. */
    private static final int IN_A_ROW = 3;

    private static final int LEAST = 2;

    private final Jit jit;
    private final int most;
    private final Duration longest;

    WarmUp(Jit jit, int most, Duration longest) {
        this.jit = jit;
        this.most = most;
        this.longest = longest;
    }

    /** A side, which answers what it measured. */
    interface Side<T> {
        T run(int round) throws Exception;
    }

    /**
     * @param compiled compiler time while it ran, as a part of {@code nanos}; with several compiler threads it may be
     *     above 1
     */
    record Turn<T>(T result, long nanos, double compiled) {
        /** How many things were done a second. */
        double rate(long count) {
            return count * 1e9 / nanos;
        }
    }

    void run(Side<?> ours, Side<?> theirs) throws Exception {
        var end = System.nanoTime() + longest.toNanos();
        var quiet = 0;
        for (var round = 0; round < most && quiet < IN_A_ROW; round++) {
            var compiled = Math.max(turn(ours, 0).compiled(), turn(theirs, 0).compiled());
            quiet = compiled < QUIET ? quiet + 1 : 0;
            if (round + 1 >= LEAST && System.nanoTime() > end) {
                return;
            }
        }
    }

    <T> Turn<T> turn(Side<T> side, int round) throws Exception {
        var compiledBefore = jit.millis();
        var begin = System.nanoTime();
        var result = side.run(round);
        var nanos = System.nanoTime() - begin;
        return new Turn<>(result, nanos, (jit.millis() - compiledBefore) * 1e6 / nanos);
    }
}
