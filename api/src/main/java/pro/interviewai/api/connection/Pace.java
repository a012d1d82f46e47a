package pro.interviewai.api.connection;

/**
 * How fast the body of a request comes: counted is only the time in which it was waited for, so that a client is never
 * blamed for what we do meanwhile. Read on another thread than it is written.
 */
final class Pace {
    private static final double NANOS_A_SECOND = 1e9;

    private final long graceNanos;
    private final double bytesPerSecond;
    private volatile long bytes;
    private volatile long waitedNanos;
    private volatile long waitingSince;
    private volatile boolean waiting;
    private volatile long requests;

    Pace(ConnectionSettings settings) {
        this.graceNanos = settings.bodyGrace().toNanos();
        this.bytesPerSecond = settings.bodyPace().toBytes();
    }

    /** A request begins. */
    void begin() {
        requests = requests + 1;
        waiting = false;
        bytes = 0;
        waitedNanos = 0;
    }

    /** From now on it is waited for a part of the body. */
    void await(long now) {
        waitingSince = now;
        waiting = true;
    }

    /** A part has come, or what was waited for will not come any more. */
    void came(int count, long now) {
        waiting = false;
        waitedNanos = waitedNanos + now - waitingSince;
        bytes = bytes + Math.max(0, count);
    }

    /** How many have begun. */
    long requests() {
        return requests;
    }

    /** By how much the client takes longer than it may; negative while it may. */
    long lateNanos(long now) {
        var waited = waitedNanos + (waiting ? Math.max(0, now - waitingSince) : 0);
        return waited - graceNanos - (long) (bytes / bytesPerSecond * NANOS_A_SECOND);
    }
}
