package pro.interviewai.eventlog;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;

/**
 * A place in the log, as one long: {@code commit * 1,000,000 + index of the event in it}; the last event of a commit has
 * the index 999,999, so that a reader knows without a look-up whether it stands between two commits or inside one.
 * Commits are numbered 1, 2, 3… without a gap. Positions order all events; their difference counts nothing.
 */
public final class Position {
    static final long EVENTS = 1_000_000;
    static final long LAST = EVENTS - 1;

    private Position() {}

    /**
     * The position of the event that is being handled, from the token a handler receives; it is what guarded writes
     * compare. During a replay it is the event's own position too.
     */
    public static long of(TrackingToken token) {
        return WrappedToken.unwrap(token, GlobalSequenceTrackingToken.class)
                .orElseThrow(() -> new IllegalArgumentException("Not a token of the commit log: " + token))
                .getGlobalIndex();
    }

    /** The number of the commit that a position lies in; the lag of a reader in commits is a difference of these. */
    public static long commitOf(long position) {
        return position / EVENTS;
    }

    static long of(long commit, int index, int size) {
        return commit * EVENTS + (index == size - 1 ? LAST : index);
    }

    static long endOf(long commit) {
        return commit * EVENTS + LAST;
    }

    static boolean isEndOfCommit(long position) {
        return position % EVENTS == LAST;
    }

    static int indexOf(long position) {
        return (int) (position % EVENTS);
    }

    static TrackingToken token(long position) {
        return new GlobalSequenceTrackingToken(position);
    }
}
