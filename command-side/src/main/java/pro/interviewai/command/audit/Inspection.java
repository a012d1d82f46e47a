package pro.interviewai.command.audit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.audit.AuditCommand.RecordInspection;
import pro.interviewai.messages.audit.AuditEvent.LogInspected;
import pro.interviewai.messages.audit.InspectionId;

/** One look into the log. */
public final class Inspection {
    @AggregateIdentifier
    private @Nullable InspectionId id;

    Inspection() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    long handle(RecordInspection command) {
        apply(new LogInspected(
                command.inspectionId().value(),
                command.auditor().value(),
                command.kind(),
                command.target(),
                command.revealed(),
                command.at()));
        return getVersion();
    }

    @EventSourcingHandler
    void on(LogInspected event) {
        id = new InspectionId(event.inspectionId());
    }
}
