package pro.interviewai.api.audit;

import java.time.Clock;
import org.springframework.stereotype.Component;
import pro.interviewai.api.Ids;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.audit.AuditCommand.RecordInspection;
import pro.interviewai.messages.audit.AuditQuery.ReadState;
import pro.interviewai.messages.audit.AuditQuery.ReadStream;
import pro.interviewai.messages.audit.AuditQuery.ReadSubject;
import pro.interviewai.messages.audit.AuditQuery.VerifyLog;
import pro.interviewai.messages.audit.InspectionId;
import pro.interviewai.messages.audit.InspectionKind;
import pro.interviewai.messages.audit.StateView;
import pro.interviewai.messages.audit.StreamPage;
import pro.interviewai.messages.audit.SubjectPage;
import pro.interviewai.messages.audit.VerificationView;

/** Lets auditors look, after it is written down that they do: a look that cannot be recorded shows nothing. */
@Component
class AuditService {
    private final Dispatcher dispatcher;
    private final Ids ids;
    private final Clock clock;

    AuditService(Dispatcher dispatcher, Ids ids, Clock clock) {
        this.dispatcher = dispatcher;
        this.ids = ids;
        this.clock = clock;
    }

    StreamPage stream(SignedIn auditor, ReadStream query) {
        record(auditor, InspectionKind.STREAM, query.type() + "/" + query.id(), query.reveal());
        return dispatcher.read(query, StreamPage.class);
    }

    StateView state(SignedIn auditor, ReadState query) {
        record(auditor, InspectionKind.STATE, query.type() + "/" + query.id(), query.reveal());
        return dispatcher.read(query, StateView.class);
    }

    SubjectPage subject(SignedIn auditor, ReadSubject query) {
        record(auditor, InspectionKind.SUBJECT, query.userId().value(), query.reveal());
        return dispatcher.answer(query, SubjectPage.class);
    }

    /** Shows nothing about anybody, so nothing is recorded. */
    VerificationView verify(VerifyLog query) {
        return dispatcher.answer(query, VerificationView.class);
    }

    private void record(SignedIn auditor, InspectionKind kind, String target, boolean reveal) {
        if (reveal && auditor.role() != Role.ADMIN) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        dispatcher.carryOut(new RecordInspection(
                new InspectionId(ids.next()), auditor.userId(), kind, target, reveal, clock.instant()));
    }
}
