package pro.interviewai.messages.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some events about one person over all aggregates, in the order of the log.
 *
 * @param next the position to go on from, null at the end
 */
public record SubjectPage(
        String userId, List<AuditedEvent> events, @Nullable Long next) {}
