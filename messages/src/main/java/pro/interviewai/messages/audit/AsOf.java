package pro.interviewai.messages.audit;

import java.time.Instant;

/** The moment whose state is asked for. */
public sealed interface AsOf {

    /** After the event with this sequence number of the aggregate's stream, 0 for the first. */
    record Sequence(long number) implements AsOf {}

    /** After this commit of the log, 1 for the first. */
    record Commit(long number) implements AsOf {}

    /** When everything stored up to this time had happened. */
    record Time(Instant time) implements AsOf {}

    /** Now. */
    record Latest() implements AsOf {}
}
