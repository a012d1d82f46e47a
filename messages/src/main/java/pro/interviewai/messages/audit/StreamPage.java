package pro.interviewai.messages.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some events of one aggregate, in order.
 *
 * @param next the sequence number to go on from, null at the end
 */
public record StreamPage(
        String type,
        String id,
        List<AuditedEvent> events,
        @Nullable Long next) {}
