package pro.interviewai.query.audit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pro.interviewai.eventlog.LoggedEvent;
import pro.interviewai.eventlog.serialization.AuditedPayloads;
import pro.interviewai.eventlog.serialization.AuditedPayloads.Texts;
import pro.interviewai.messages.audit.AuditedEvent;

/** Turns stored events into what auditors see. */
final class LogViews {
    private final AuditedPayloads payloads;

    LogViews(AuditedPayloads payloads) {
        this.payloads = payloads;
    }

    List<AuditedEvent> of(List<LoggedEvent> events, Texts texts) {
        return events.stream().map(event -> of(event, texts)).toList();
    }

    private AuditedEvent of(LoggedEvent event, Texts texts) {
        var metaData = payloads.metaData(event.metaData());
        // Until causes were named as they are now, the request was the "trace" and the cause the "correlation".
        var old = metaData.containsKey("traceId");
        return new AuditedEvent(
                event.position(),
                event.commit(),
                event.index(),
                event.commitId(),
                event.aggregateType(),
                event.aggregateId(),
                event.aggregateId() == null ? null : event.sequence(),
                event.eventId(),
                event.name(),
                event.revision(),
                event.occurredAt(),
                event.storedAt(),
                payloads.payload(event.name(), event.payload(), texts),
                metaData,
                text(metaData, old ? "traceId" : "correlationId"),
                text(metaData, old ? "correlationId" : "causationId"),
                text(metaData, "actorId"),
                event.hash(),
                event.previousHash());
    }

    private static @Nullable String text(Map<String, @Nullable Object> metaData, String name) {
        return metaData.get(name) instanceof String text ? text : null;
    }
}
