package pro.interviewai.messages.audit;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import pro.interviewai.messages.DataSubject;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.StoredName;

/** What auditors have done. */
public sealed interface AuditEvent {

    /** Somebody looked into the log; the fields are those of {@link AuditCommand.RecordInspection}. */
    @StoredName("audit.LogInspected")
    @Revision("1")
    record LogInspected(
            @NotPersonalData String inspectionId,
            @DataSubject String auditorId,
            @NotPersonalData InspectionKind kind,
            @NotPersonalData String target,
            @NotPersonalData boolean revealed,
            @NotPersonalData Instant inspectedAt)
            implements AuditEvent {}
}
