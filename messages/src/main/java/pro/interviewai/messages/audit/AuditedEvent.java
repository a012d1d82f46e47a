package pro.interviewai.messages.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stored event as an auditor sees it.
 *
 * @param position of the event in the whole log; orders all events
 * @param commit number of the commit it was stored with, 1 for the first
 * @param index place within the commit, 0 for the first
 * @param streamType type of the aggregate, null if the event has none
 * @param sequence place within the aggregate's stream, 0 for the first
 * @param name stored name, {@code feature.Name}
 * @param revision as it is stored, whatever the revision is today
 * @param occurredAt when the event happened
 * @param storedAt when its commit was stored
 * @param payload as stored; each personal text reads {@code [masked]}, {@code [erased]} once the person's key is
 *     destroyed, and {@code [unreadable]} where what is stored does not open with the key
 * @param metaData ids only
 * @param correlationId the request that began it all
 * @param causationId the event that led to this one, or else the command
 * @param actorId the signed-in user who began it
 * @param commitHash 64 hexadecimal digits
 */
public record AuditedEvent(
        long position,
        long commit,
        int index,
        String commitId,
        @Nullable String streamType,
        @Nullable String streamId,
        @Nullable Long sequence,
        String eventId,
        String name,
        @Nullable String revision,
        Instant occurredAt,
        Instant storedAt,
        Map<String, @Nullable Object> payload,
        Map<String, @Nullable Object> metaData,
        @Nullable String correlationId,
        @Nullable String causationId,
        @Nullable String actorId,
        String commitHash,
        String previousHash) {}
