package pro.interviewai.api.audit;

import java.time.Clock;
import org.springframework.stereotype.Component;
import pro.interviewai.api.Ids;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountQuery.FindAccountByEmail;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.audit.AuditCommand.RecordInspection;
import pro.interviewai.messages.audit.AuditQuery.ReadState;
import pro.interviewai.messages.audit.AuditQuery.ReadStream;
import pro.interviewai.messages.audit.AuditQuery.ReadSubject;
import pro.interviewai.messages.audit.AuditQuery.VerifyLog;
import pro.interviewai.messages.audit.InspectionId;
import pro.interviewai.messages.audit.InspectionKind;
import pro.interviewai.messages.audit.PersonView;
import pro.interviewai.messages.audit.StateView;
import pro.interviewai.messages.audit.StreamPage;
import pro.interviewai.messages.audit.SubjectPage;
import pro.interviewai.messages.audit.VerificationView;

/** Lets auditors look, after it is written down that they do: a look that cannot be recorded shows nothing. */
@Component
class AuditService {
    private static final String NOBODY = "nobody";

    private final Dispatcher dispatcher;
    private final AddressIndex addresses;
    private final Ids ids;
    private final Clock clock;

    AuditService(Dispatcher dispatcher, AddressIndex addresses, Ids ids, Clock clock) {
        this.dispatcher = dispatcher;
        this.addresses = addresses;
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

    /** @throws ProblemException NOT_FOUND when it is nobody's */
    PersonView person(SignedIn auditor, String address) {
        var index = addresses
                .of(address)
                .orElseThrow(() -> new ProblemException(CommonProblem.VALIDATION_FAILED, "This is no email address."));
        var found = dispatcher
                .find(new FindAccountByEmail(index), AccountView.class)
                .map(AccountView::id);
        record(auditor, InspectionKind.ADDRESS, found.orElse(NOBODY), false);
        return new PersonView(found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)));
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
