package pro.interviewai.command.audit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
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
    Inspection(RecordInspection command) {
        apply(new LogInspected(
                command.inspectionId().value(),
                command.auditor().value(),
                command.kind(),
                command.target(),
                command.revealed(),
                command.at()));
    }

    @EventSourcingHandler
    void on(LogInspected event) {
        id = new InspectionId(event.inspectionId());
    }
}
