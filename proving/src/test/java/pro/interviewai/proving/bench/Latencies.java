package pro.interviewai.proving.bench;

import java.util.Arrays;
import java.util.Locale;

/** Times of single operations, in nanoseconds, in no certain order. */
final class Latencies {
    private long[] nanos;
    private int count;
    private boolean sorted;

    Latencies() {
        this.nanos = new long[1024];
    }

    void add(long time) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = time;
        sorted = false;
    }

    void addAll(Latencies other) {
        for (var i = 0; i < other.count; i++) {
            add(other.nanos[i]);
        }
    }

    int count() {
        return count;
    }

    /** The time in milliseconds that {@code part} (0 to 1) of all operations do not exceed. */
    double millis(double part) {
        if (count == 0) {
            throw new IllegalStateException("Nothing was measured");
        }
        if (!sorted) {
            Arrays.sort(nanos, 0, count);
            sorted = true;
        }
        return nanos[Math.min(count - 1, (int) (part * count))] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50=%.3f p95=%.3f p99=%.3f ms", millis(0.5), millis(0.95), millis(0.99));
    }
}
