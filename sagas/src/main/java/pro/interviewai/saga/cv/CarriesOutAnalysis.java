package pro.interviewai.saga.cv;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.Problem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.cv.AnalysisInput;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.CvQuery.FindAnalysisInput;
import pro.interviewai.messages.cv.CvVersionCommand.RecordAnalysis;
import pro.interviewai.messages.cv.CvVersionCommand.RecordAnalysisFailure;
import pro.interviewai.messages.cv.CvVersionCommand.RecordReading;
import pro.interviewai.messages.cv.CvVersionCommand.RecordReadingFailure;
import pro.interviewai.messages.quota.QuotaProblem;
import pro.interviewai.ports.file.DocumentStore;

/**
 * Has a version read and judged, and charges that once. Whatever interrupts it, it may be done again from the beginning:
 * what was recorded tells how far it had come.
 */
public final class CarriesOutAnalysis {
    private static final int FAULT = 500;

    private final ReadsCv reads;
    private final CvEngines engines;
    private final AnalysisUnits units;
    private final Steps steps;
    private final QueryGateway queries;
    private final Clock clock;

    public CarriesOutAnalysis(
            DocumentStore store, CvEngines engines, CommandGateway commands, QueryGateway queries, Clock clock) {
        this.reads = new ReadsCv(store, engines);
        this.engines = engines;
        this.steps = new Steps(commands);
        this.units = new AnalysisUnits(steps, clock);
        this.queries = queries;
        this.clock = clock;
    }

    /** Returns when the analysis has ended in one way or the other; what is thrown may be gone the next time. */
    void carryOut(Analysis analysis) {
        var input = input(analysis).orElse(null);
        if (input == null || input.removed()) {
            units.release(analysis);
        } else if (isForgotten(analysis.user())) {
            forget(analysis, input);
        } else {
            switch (input.status()) {
                case COMPLETED -> units.settle(analysis);
                case FAILED -> units.release(analysis);
                case PROCESSING -> proceed(analysis, input);
            }
        }
    }

    /** Gives back what was put aside. */
    void giveUp(Analysis analysis) {
        units.release(analysis);
    }

    /** The same for somebody who is erased, with the file: it may have come too late to be removed with the others. */
    void forget(Analysis analysis) {
        input(analysis).ifPresentOrElse(input -> forget(analysis, input), () -> units.release(analysis));
    }

    private void forget(Analysis analysis, AnalysisInput input) {
        units.release(analysis);
        reads.forget(input);
    }

    /** A CV is read even if nothing is left for judging it, so that its person has it. */
    private void proceed(Analysis analysis, AnalysisInput input) {
        var hasUnit = units.reserve(analysis);
        ReadsCv.Read read;
        try {
            read = reads.read(analysis, input);
            if (isForgotten(analysis.user())) {
                forget(analysis, input);
                return;
            }
            record(analysis, read);
        } catch (ProblemException refused) {
            var problem = finalProblem(refused);
            steps.take(new RecordReadingFailure(analysis.version(), problem.name(), clock.instant()));
            fail(analysis, problem);
            return;
        }
        if (hasUnit) {
            judge(analysis, input, read);
        } else {
            fail(analysis, QuotaProblem.QUOTA_EXCEEDED);
        }
    }

    private void record(Analysis analysis, ReadsCv.Read read) {
        if (read.isNew()) {
            steps.take(new RecordReading(
                    analysis.version(), read.document(), read.content(), engines.provenance(), clock.instant()));
        }
    }

    private void judge(Analysis analysis, AnalysisInput input, ReadsCv.Read read) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var result = engines.analyser().analyse(read.content(), read.document(), input.jobDescription(), today);
        if (isForgotten(analysis.user())) {
            forget(analysis, input);
            return;
        }
        steps.take(new RecordAnalysis(analysis.version(), analysis.id(), result, clock.instant()));
        units.settle(analysis);
    }

    /** The reason comes first: whoever is interrupted after it finds that all that is left is to give back the unit. */
    private void fail(Analysis analysis, Problem problem) {
        steps.take(new RecordAnalysisFailure(analysis.version(), analysis.id(), problem.name(), clock.instant()));
        units.release(analysis);
    }

    /** What is no fault of the file passes, and is tried again. */
    private static Problem finalProblem(ProblemException refused) {
        var problem = refused.problem();
        var isTheFiles = problem instanceof CvProblem || problem == CommonProblem.PAYLOAD_TOO_LARGE;
        if (isTheFiles && problem.status() < FAULT) {
            return problem;
        }
        throw refused;
    }

    private Optional<AnalysisInput> input(Analysis analysis) {
        return queries.query(
                        new FindAnalysisInput(analysis.version(), analysis.id()),
                        ResponseTypes.optionalInstanceOf(AnalysisInput.class))
                .join();
    }

    private boolean isForgotten(UserId user) {
        return queries.query(new FindAccount(user), ResponseTypes.optionalInstanceOf(AccountView.class))
                .join()
                .isEmpty();
    }
}
