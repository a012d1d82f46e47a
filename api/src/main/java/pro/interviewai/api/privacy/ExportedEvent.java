package pro.interviewai.api.privacy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.audit.AuditedEvent;

/**
 * One line of {@code events.jsonl}: an event about the person, in clear.
 *
 * @param position in the log it comes from
 * @param streamType type of the aggregate
 * @param sequence place within the aggregate's stream, 0 for the first
 * @param name stored name, {@code feature.Name}
 * @param revision as it was stored
 * @param payload in clear, but for the hash of the password, which is left empty
 * @param commitHash of the commit it comes from, 64 hexadecimal digits
 */
public record ExportedEvent(
        long position,
        String streamType,
        String streamId,
        long sequence,
        String eventId,
        String name,
        @Nullable String revision,
        Instant occurredAt,
        Map<String, @Nullable Object> payload,
        String commitHash) {
    private static final String PASSWORD_HASH = "passwordHash";

    static ExportedEvent of(AuditedEvent event) {
        var payload = new LinkedHashMap<String, @Nullable Object>(event.payload());
        payload.computeIfPresent(PASSWORD_HASH, (_, _) -> "");
        return new ExportedEvent(
                event.position(),
                Objects.requireNonNull(event.streamType()),
                Objects.requireNonNull(event.streamId()),
                Objects.requireNonNull(event.sequence()),
                event.eventId(),
                event.name(),
                event.revision(),
                event.occurredAt(),
                payload,
                event.commitHash());
    }
}
