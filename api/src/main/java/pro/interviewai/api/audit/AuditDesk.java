package pro.interviewai.api.audit;

import java.time.Clock;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import pro.interviewai.api.Ids;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.audit.AuditCommand.RecordInspection;
import pro.interviewai.messages.audit.AuditQuery;
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
class AuditDesk {
    private final CommandGateway commands;
    private final QueryGateway queries;
    private final Ids ids;
    private final Clock clock;

    AuditDesk(CommandGateway commands, QueryGateway queries, Ids ids, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.ids = ids;
        this.clock = clock;
    }

    StreamPage stream(SignedIn auditor, ReadStream query) {
        record(auditor, InspectionKind.STREAM, query.type() + "/" + query.id(), query.reveal());
        return ask(query, ResponseTypes.optionalInstanceOf(StreamPage.class)).orElseThrow(AuditDesk::notFound);
    }

    StateView state(SignedIn auditor, ReadState query) {
        record(auditor, InspectionKind.STATE, query.type() + "/" + query.id(), query.reveal());
        return ask(query, ResponseTypes.optionalInstanceOf(StateView.class)).orElseThrow(AuditDesk::notFound);
    }

    SubjectPage subject(SignedIn auditor, ReadSubject query) {
        record(auditor, InspectionKind.SUBJECT, query.userId().value(), query.reveal());
        return ask(query, ResponseTypes.instanceOf(SubjectPage.class));
    }

    /** Shows nothing about anybody, so nothing is recorded. */
    VerificationView verify(VerifyLog query) {
        return ask(query, ResponseTypes.instanceOf(VerificationView.class));
    }

    private void record(SignedIn auditor, InspectionKind kind, String target, boolean reveal) {
        if (reveal && auditor.role() != Role.ADMIN) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        commands.sendAndWait(new RecordInspection(
                new InspectionId(ids.next()), auditor.userId(), kind, target, reveal, clock.instant()));
    }

    private <T> T ask(AuditQuery query, ResponseType<T> answer) {
        try {
            return queries.query(query, answer).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND);
    }
}
