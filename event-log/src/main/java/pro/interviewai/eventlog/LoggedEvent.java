package pro.interviewai.eventlog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event with everything that the log knows about it.
 *
 * @param position see {@link Position}
 * @param index place within the commit, 0 for the first
 * @param sequence place within the aggregate's stream; 0 where there is no aggregate
 * @param payload JSON, with personal texts sealed
 * @param metaData JSON
 * @param hash of the commit, 64 hexadecimal digits
 */
@SuppressWarnings("ArrayRecordComponent")
public record LoggedEvent(
        long position,
        long commit,
        int index,
        String commitId,
        Instant storedAt,
        @Nullable String aggregateType,
        @Nullable String aggregateId,
        long sequence,
        String eventId,
        String name,
        @Nullable String revision,
        Instant occurredAt,
        byte[] payload,
        byte[] metaData,
        String hash,
        String previousHash) {}
