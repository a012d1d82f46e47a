package pro.interviewai.query.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import pro.interviewai.eventlog.LogReader;
import pro.interviewai.eventlog.LoggedEvent;
import pro.interviewai.eventlog.chain.ChainCheckpoint;
import pro.interviewai.eventlog.serialization.AuditedPayloads;
import pro.interviewai.eventlog.serialization.AuditedPayloads.Texts;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.audit.AsOf;
import pro.interviewai.messages.audit.AuditQuery.ExportSubject;
import pro.interviewai.messages.audit.AuditQuery.ReadState;
import pro.interviewai.messages.audit.AuditQuery.ReadStream;
import pro.interviewai.messages.audit.AuditQuery.ReadSubject;
import pro.interviewai.messages.audit.AuditQuery.VerifyLog;
import pro.interviewai.messages.audit.StateView;
import pro.interviewai.messages.audit.StreamPage;
import pro.interviewai.messages.audit.SubjectPage;
import pro.interviewai.messages.audit.VerificationView;

/** Answers auditors from the log itself. */
public class AuditQueries {
    private static final int BATCH = 200;

    private final LogReader log;
    private final SubjectIndex subjects;
    private final AggregateStates states;
    private final LogVerification verification;
    private final LogViews views;

    public AuditQueries(
            LogReader log,
            SubjectIndex subjects,
            AggregateStates states,
            LogVerification verification,
            AuditedPayloads payloads) {
        this.log = log;
        this.subjects = subjects;
        this.states = states;
        this.verification = verification;
        this.views = new LogViews(payloads);
    }

    /** Past its end a stream has an empty page; a stream that does not exist has none. */
    @QueryHandler
    Optional<StreamPage> handle(ReadStream query) {
        var found = log.ofAggregate(query.type(), query.id(), query.from(), query.size() + 1);
        if (found.isEmpty() && log.ofAggregate(query.type(), query.id(), 0, 1).isEmpty()) {
            return Optional.empty();
        }
        var shown = found.subList(0, Math.min(query.size(), found.size()));
        Long next = found.size() > query.size() ? found.get(query.size()).sequence() : null;
        return Optional.of(new StreamPage(
                query.type(), query.id(), views.of(shown, query.reveal() ? Texts.REVEALED : Texts.MASKED), next));
    }

    @QueryHandler
    SubjectPage handle(ReadSubject query) {
        return page(query.userId(), query.from(), query.size(), query.reveal() ? Texts.REVEALED : Texts.MASKED);
    }

    @QueryHandler
    SubjectPage handle(ExportSubject query) {
        return page(query.userId(), query.from(), query.size(), Texts.TAKEN_ALONG);
    }

    private SubjectPage page(UserId user, long from, int size, Texts texts) {
        var positions = subjects.positions(user.value(), from, size + 1);
        var shown = positions.subList(0, Math.min(size, positions.size()));
        Long next = positions.size() > size ? positions.get(size) : null;
        return new SubjectPage(user.value(), views.of(log.at(shown), texts), next);
    }

    @QueryHandler
    Optional<StateView> handle(ReadState query) {
        var events = upTo(query);
        if (events.isEmpty()) {
            return Optional.empty();
        }
        var last = events.getLast();
        return states.after(query.type(), events, query.reveal())
                .map(state -> new StateView(
                        query.type(), query.id(), last.sequence(), last.commit(), last.storedAt(), state));
    }

    @QueryHandler
    VerificationView handle(VerifyLog query) {
        var given = query.checkpoint();
        @Nullable ChainCheckpoint start = given == null ? null : new ChainCheckpoint(given.commit(), given.hash());
        var check = verification.verify(query.full(), start);
        return new VerificationView(
                check.valid(), check.from(), check.to(), check.headHash(), check.firstBroken(), check.reason());
    }

    private List<LoggedEvent> upTo(ReadState query) {
        List<LoggedEvent> events = new ArrayList<>();
        List<LoggedEvent> batch;
        do {
            batch = log.ofAggregate(query.type(), query.id(), events.size(), BATCH);
            var within = batch.stream()
                    .takeWhile(event -> isWithin(event, query.at()))
                    .toList();
            events.addAll(within);
            if (within.size() < batch.size()) {
                break;
            }
        } while (batch.size() == BATCH);
        return events;
    }

    private static boolean isWithin(LoggedEvent event, AsOf at) {
        return switch (at) {
            case AsOf.Sequence sequence -> event.sequence() <= sequence.number();
            case AsOf.Commit commit -> event.commit() <= commit.number();
            case AsOf.Time time -> !event.storedAt().isAfter(time.time());
            case AsOf.Latest _ -> true;
        };
    }
}
