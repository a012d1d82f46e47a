package pro.interviewai.eventlog.readmodel;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** What a batch keeps back, in the order of its events. */
final class PendingWrites {
    private record Target(GuardedWriter writer, String collection) {}

    private final Map<Target, List<PendingWrite>> writes = new LinkedHashMap<>();
    private final AtomicLong oneByOneUpTo;

    /** @param oneByOneUpTo the last position of a batch that was refused; raised when this one is */
    PendingWrites(AtomicLong oneByOneUpTo) {
        this.oneByOneUpTo = oneByOneUpTo;
    }

    /** Whether the write is kept back; it is not if it belongs to a batch that was refused before. */
    boolean keep(GuardedWriter writer, String collection, PendingWrite write) {
        if (write.position() <= oneByOneUpTo.get()) {
            return false;
        }
        writes.computeIfAbsent(new Target(writer, collection), _ -> new ArrayList<>())
                .add(write);
        return true;
    }

    void write() {
        long last = writes.values().stream()
                .flatMap(List::stream)
                .mapToLong(PendingWrite::position)
                .max()
                .orElse(0);
        try {
            writes.forEach((target, kept) -> target.writer().writeAll(target.collection(), kept));
        } catch (MongoBulkWriteException | MongoWriteException e) {
            oneByOneUpTo.accumulateAndGet(last, Math::max);
            throw e;
        }
        writes.values().forEach(kept -> kept.forEach(write -> write.afterwards().run()));
    }
}
