package pro.interviewai.app;

import java.time.Duration;

/**
 * The settings that were chosen by measuring, each with the figure that chose it; the rows are those of
 * {@code docs/benchmarks.md}. The benchmarks measure with these very values.
 */
public final class Tuning {
    /** Parts in which a processor's events are handled side by side: two for each of two cores (P4). */
    public static final int SEGMENTS = 4;

    /**
     * Events that a segment of a projection looks at between two writes of its token, its own and those of the other
     * segments. What its own change goes out together: a rebuild (P4) reached 0.25 of a bulk write with one write an
     * event, and 0.6 with those of a batch in one.
     */
    public static final int PROJECTION_BATCH = 400;

    /** An interview of 20 questions has about 42 events, so it is loaded from a snapshot and at most 24 of them (P5). */
    public static final int INTERVIEW_SNAPSHOT_EVENTS = 25;

    /**
     * How long an event of another node goes unnoticed if its ring is lost: half of it, 10 ms on average, against some
     * 1.5 ms with the bell (P7); a look costs one round trip.
     */
    public static final Duration LOOK_FOR_OTHERS = Duration.ofMillis(20);

    /**
     * The same where the store is in this process: whoever else works on it rings, and a ring on one machine is hardly
     * ever lost. At 20 ms, looking was a fifth of all that a saved draft cost the store.
     */
    public static final Duration LOOK_FOR_OTHERS_RARELY = Duration.ofSeconds(1);

    /** How often a projection's progress is written; after a crash it handles so many events again. */
    public static final Duration PROGRESS_WRITTEN = Duration.ofSeconds(1);

    /**
     * The longest round trip to the store. A read may be tried twice and a request takes a few steps, of which only the
     * first one waits long; a client is to hear within some five seconds that the store is gone.
     */
    public static final Duration ROUND_TRIP = Duration.ofMillis(2_500);

    /** How long a command waits for its events to be stored; one round trip and what is left of a second try. */
    public static final Duration COMMAND_TIMEOUT = Duration.ofSeconds(4);

    /** Bytes of one event: twice what the longest CV that is read takes, with all that is known of where it stands. */
    public static final int EVENT_BYTES = 8 * 1024 * 1024;

    /** After which other nodes take over what a node that is gone was handling; twice Axon's claim extension of 5 s. */
    public static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);

    private Tuning() {}
}
