package pro.interviewai.eventlog;

import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventData;
import org.jspecify.annotations.Nullable;
import pro.interviewai.eventlog.crypto.SubjectKeys;

/**
 * The snapshots that this node has stored or read last, in the bytes of the store, sealed as they are there; also that an
 * aggregate has none. A log only grows, so an older snapshot is never wrong: more events follow it, that is all. What
 * another node has stored is therefore seen no later than a destroyed key is, and nothing stays here longer.
 */
final class RecentSnapshots {
    private static final int MOST_BYTES = 8 * 1024 * 1024;
    /** What one takes besides the bytes. */
    private static final int OVERHEAD = 512;

    private final Clock clock;
    private final Map<String, Kept> oldestFirst = new LinkedHashMap<>();
    private int bytes;

    RecentSnapshots(Clock clock) {
        this.clock = clock;
    }

    private record Kept(@Nullable DomainEventData<byte[]> snapshot, Instant until) {
        int bytes() {
            return snapshot == null
                    ? OVERHEAD
                    : OVERHEAD
                            + snapshot.getPayload().getData().length
                            + snapshot.getMetaData().getData().length;
        }

        long sequence() {
            return snapshot == null ? -1 : snapshot.getSequenceNumber();
        }
    }

    /** Empty if nothing is known here; else what is known, which may be that there is no snapshot. */
    synchronized Optional<Optional<DomainEventData<byte[]>>> of(String aggregate) {
        dropOld();
        return Optional.ofNullable(oldestFirst.get(aggregate)).map(kept -> Optional.ofNullable(kept.snapshot));
    }

    /** Keeps what was stored or read, unless a newer one is here. */
    synchronized void keep(String aggregate, @Nullable DomainEventData<byte[]> snapshot) {
        var kept = new Kept(snapshot, clock.instant().plus(SubjectKeys.CACHED_FOR));
        var before = oldestFirst.get(aggregate);
        if (before == null || before.sequence() <= kept.sequence()) {
            forget(aggregate);
            oldestFirst.put(aggregate, kept);
            bytes += kept.bytes();
        }
        dropOld();
    }

    synchronized void forget(String aggregate) {
        var kept = oldestFirst.remove(aggregate);
        if (kept != null) {
            bytes -= kept.bytes();
        }
    }

    synchronized void forgetAll() {
        oldestFirst.clear();
        bytes = 0;
    }

    private void dropOld() {
        var now = clock.instant();
        Iterator<Kept> oldest = oldestFirst.values().iterator();
        while (oldest.hasNext()) {
            var kept = oldest.next();
            if (bytes <= MOST_BYTES && now.isBefore(kept.until)) {
                return;
            }
            oldest.remove();
            bytes -= kept.bytes();
        }
    }
}
