package pro.interviewai.saga.cv;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.serialization.Revision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pro.interviewai.messages.StoredName;
import pro.interviewai.messages.account.AccountEvent.ErasureBegun;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.cv.CvEvent.CvRemoved;
import pro.interviewai.messages.cv.CvVersionCommand.ParkAnalysis;
import pro.interviewai.messages.cv.CvVersionEvent.AnalysisRequested;
import pro.interviewai.messages.cv.CvVersionEvent.ParkedAnalysisClosed;
import pro.interviewai.messages.cv.CvVersionId;

/**
 * Brings one analysis to its end: its unit of the quota is put aside, the version is read and judged, and the unit is used or
 * given back. What fails is tried again for a while, and waits for an administrator then.
 */
@ProcessingGroup("cv-analysis")
@StoredName("cv.CvAnalysisSaga")
@Revision("1")
public class CvAnalysisSaga {
    static final String TRY = "cv-analysis-try";
    static final List<Duration> DELAYS = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10));

    private static final Logger LOG = LoggerFactory.getLogger(CvAnalysisSaga.class);
    private static final String ID = "analysisId";
    private static final String USER = "userId";
    private static final String CV = "cvId";

    private String analysisId = "";
    private String versionId = "";
    private String userId = "";
    private int failures;

    @StartSaga
    @SagaEventHandler(associationProperty = ID)
    void on(
            AnalysisRequested event,
            CarriesOutAnalysis work,
            CommandGateway commands,
            DeadlineManager deadlines,
            Clock clock) {
        analysisId = event.analysisId();
        versionId = event.versionId();
        userId = event.userId();
        SagaLifecycle.associateWith(USER, userId);
        SagaLifecycle.associateWith(CV, event.cvId());
        attempt(work, commands, deadlines, clock);
    }

    @DeadlineHandler(deadlineName = TRY)
    void tryAgain(
            String analysis, CarriesOutAnalysis work, CommandGateway commands, DeadlineManager deadlines, Clock clock) {
        attempt(work, commands, deadlines, clock);
    }

    /** What is given up has been told to have failed, with the same commit. */
    @SagaEventHandler(associationProperty = ID)
    void on(
            ParkedAnalysisClosed event,
            CarriesOutAnalysis work,
            CommandGateway commands,
            DeadlineManager deadlines,
            Clock clock) {
        failures = 0;
        attempt(work, commands, deadlines, clock);
    }

    /** Of whoever is erased nothing is made any more. */
    @SagaEventHandler(associationProperty = USER)
    void on(ErasureBegun event, CarriesOutAnalysis work) {
        work.forget(analysis());
        SagaLifecycle.end();
    }

    @SagaEventHandler(associationProperty = CV)
    void on(CvRemoved event, CarriesOutAnalysis work) {
        work.giveUp(analysis());
        SagaLifecycle.end();
    }

    private void attempt(CarriesOutAnalysis work, CommandGateway commands, DeadlineManager deadlines, Clock clock) {
        try {
            work.carryOut(analysis());
            SagaLifecycle.end();
        } catch (RuntimeException failure) {
            later(failure, commands, deadlines, clock);
        }
    }

    private void later(RuntimeException failure, CommandGateway commands, DeadlineManager deadlines, Clock clock) {
        LOG.warn("The analysis {} is tried again", analysisId, failure);
        if (failures < DELAYS.size()) {
            deadlines.schedule(DELAYS.get(failures), TRY, analysisId);
            failures++;
            return;
        }
        commands.sendAndWait(new ParkAnalysis(
                new CvVersionId(versionId), analysisId, failure.getClass().getSimpleName(), clock.instant()));
    }

    private Analysis analysis() {
        return new Analysis(new CvVersionId(versionId), new UserId(userId), analysisId);
    }
}
