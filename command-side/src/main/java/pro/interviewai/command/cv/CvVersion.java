package pro.interviewai.command.cv;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.CvVersionCommand.AcceptChange;
import pro.interviewai.messages.cv.CvVersionCommand.CloseParkedAnalysis;
import pro.interviewai.messages.cv.CvVersionCommand.ConfirmClaim;
import pro.interviewai.messages.cv.CvVersionCommand.ConfirmCv;
import pro.interviewai.messages.cv.CvVersionCommand.CorrectField;
import pro.interviewai.messages.cv.CvVersionCommand.ParkAnalysis;
import pro.interviewai.messages.cv.CvVersionCommand.ProposeOptimisation;
import pro.interviewai.messages.cv.CvVersionCommand.RecordAnalysis;
import pro.interviewai.messages.cv.CvVersionCommand.RecordAnalysisFailure;
import pro.interviewai.messages.cv.CvVersionCommand.RecordFileRemoved;
import pro.interviewai.messages.cv.CvVersionCommand.RecordReading;
import pro.interviewai.messages.cv.CvVersionCommand.RecordReadingFailure;
import pro.interviewai.messages.cv.CvVersionCommand.RejectChange;
import pro.interviewai.messages.cv.CvVersionCommand.RequestAnalysis;
import pro.interviewai.messages.cv.CvVersionEvent;
import pro.interviewai.messages.cv.content.CvContent;

/** One version of a CV, from its file or its parent on. Handlers answer with the version of the stream. */
@AggregateRoot
public class CvVersion {
    /** Unset until the first event: Axon takes any other value for the name of the stream. */
    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init")
    private String versionId;

    private final CvVersionState state = new CvVersionState();

    CvVersion() {}

    static CvVersion begunBy(List<CvVersionEvent> facts) {
        facts.forEach(fact -> apply(fact));
        return new CvVersion();
    }

    CvContent content(@Nullable String optimisationId) {
        return Optimising.content(state, optimisationId);
    }

    @CommandHandler
    long handle(RecordReading record) {
        return happened(Reading.read(state, record));
    }

    @CommandHandler
    long handle(RecordReadingFailure record) {
        return happened(Reading.failed(state, record));
    }

    @CommandHandler
    long handle(RecordFileRemoved record) {
        return happened(Reading.fileRemoved(state, record));
    }

    @CommandHandler
    long handle(CorrectField correct) {
        return happened(Correcting.corrected(state, correct));
    }

    @CommandHandler
    long handle(ConfirmCv confirm) {
        return happened(Correcting.confirmed(state, confirm));
    }

    @CommandHandler
    long handle(RequestAnalysis request) {
        return happened(Analysing.requested(state, request));
    }

    @CommandHandler
    long handle(RecordAnalysis record) {
        return happened(Analysing.analysed(state, record));
    }

    @CommandHandler
    long handle(RecordAnalysisFailure record) {
        return happened(Analysing.failed(state, record));
    }

    @CommandHandler
    long handle(ParkAnalysis park) {
        return happened(Analysing.parked(state, park));
    }

    @CommandHandler
    long handle(CloseParkedAnalysis close) {
        return happened(Analysing.closed(state, close));
    }

    @CommandHandler
    long handle(ProposeOptimisation propose) {
        return happened(Optimising.proposed(state, propose));
    }

    @CommandHandler
    long handle(ConfirmClaim confirm) {
        return happened(Deciding.confirmed(state, confirm));
    }

    @CommandHandler
    long handle(AcceptChange accept) {
        return happened(Deciding.accepted(state, accept));
    }

    @CommandHandler
    long handle(RejectChange reject) {
        return happened(Deciding.rejected(state, reject));
    }

    private static long happened(List<? extends CvVersionEvent> facts) {
        facts.forEach(fact -> apply(fact));
        return getVersion();
    }

    @EventSourcingHandler
    void on(CvVersionEvent event) {
        versionId = event.versionId();
        state.on(event);
    }
}
