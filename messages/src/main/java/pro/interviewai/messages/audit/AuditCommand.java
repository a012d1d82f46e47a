package pro.interviewai.messages.audit;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import pro.interviewai.messages.account.UserId;

/** What can be asked of the trail that auditors leave. */
public sealed interface AuditCommand {

    /**
     * Writes down that somebody looks into the log, before they see anything.
     *
     * @param target whom or what they look at: {@code Type/id} of an aggregate or the id of a person; {@code nobody} where an address is no account's
     * @param revealed whether personal texts are shown
     */
    record RecordInspection(
            @TargetAggregateIdentifier InspectionId inspectionId,
            UserId auditor,
            InspectionKind kind,
            String target,
            boolean revealed,
            Instant at)
            implements AuditCommand {}
}
