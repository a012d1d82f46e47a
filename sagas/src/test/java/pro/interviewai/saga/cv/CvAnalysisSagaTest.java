package pro.interviewai.saga.cv;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.saga.cv.Desk.ANALYSIS;
import static pro.interviewai.saga.cv.Desk.ANN;
import static pro.interviewai.saga.cv.Desk.CLOCK;
import static pro.interviewai.saga.cv.Desk.CONTENT;
import static pro.interviewai.saga.cv.Desk.DOCUMENT;
import static pro.interviewai.saga.cv.Desk.NOON;
import static pro.interviewai.saga.cv.Desk.READER;
import static pro.interviewai.saga.cv.Desk.VERSION;

import java.time.Duration;
import java.util.List;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.test.saga.SagaTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.Problem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountEvent.ErasureBegun;
import pro.interviewai.messages.cv.AnalysisInput;
import pro.interviewai.messages.cv.CvEvent.CvRemoved;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.CvVersionCommand.ParkAnalysis;
import pro.interviewai.messages.cv.CvVersionCommand.RecordAnalysis;
import pro.interviewai.messages.cv.CvVersionCommand.RecordAnalysisFailure;
import pro.interviewai.messages.cv.CvVersionCommand.RecordReading;
import pro.interviewai.messages.cv.CvVersionCommand.RecordReadingFailure;
import pro.interviewai.messages.cv.CvVersionEvent.AnalysisRequested;
import pro.interviewai.messages.cv.CvVersionEvent.ParkedAnalysisClosed;
import pro.interviewai.messages.cv.CvVersionView.AnalysisStatus;
import pro.interviewai.messages.quota.Meter;
import pro.interviewai.messages.quota.QuotaCommand.ReleaseUnits;
import pro.interviewai.messages.quota.QuotaCommand.ReserveUnits;
import pro.interviewai.messages.quota.QuotaCommand.SettleUnits;
import pro.interviewai.messages.quota.QuotaId;

class CvAnalysisSagaTest {
    private static final Duration ALL_TRIES = Duration.ofHours(1);
    private static final AnalysisRequested REQUESTED =
            new AnalysisRequested(VERSION.value(), "cv-1", ANN.value(), "analysis-1", "Go", NOON);
    private static final ErasureBegun ERASED = new ErasureBegun(ANN.value(), NOON);
    private static final QuotaId QUOTA = QuotaId.of(ANN);
    private static final ReserveUnits RESERVE = new ReserveUnits(QUOTA, ANN, "analysis-1", Meter.CV_ANALYSES, 1, NOON);
    private static final SettleUnits SETTLE = new SettleUnits(QUOTA, "analysis-1", Meter.CV_ANALYSES, 1, NOON);
    private static final ReleaseUnits RELEASE = new ReleaseUnits(QUOTA, "analysis-1", Meter.CV_ANALYSES, NOON);
    private static final RecordReading READ = new RecordReading(VERSION, DOCUMENT, CONTENT, READER, NOON);
    private static final RecordAnalysis RECORD = new RecordAnalysis(VERSION, "analysis-1", ANALYSIS, NOON);

    private final Desk desk = new Desk();
    private final SagaTestFixture<CvAnalysisSaga> saga = new SagaTestFixture<>(CvAnalysisSaga.class);

    @BeforeEach
    void provide() {
        saga.setCallbackBehavior((command, _) -> desk.take(command));
        var commands =
                DefaultCommandGateway.builder().commandBus(saga.getCommandBus()).build();
        saga.registerResource(desk.work(commands));
        saga.registerResource(commands);
        saga.registerResource(CLOCK);
    }

    @Test
    void whenAnAnalysisIsRequested_thenTheCvIsReadJudgedAndCharged() {
        saga.givenNoPriorActivity()
                .whenPublishingA(REQUESTED)
                .expectDispatchedCommands(RESERVE, READ, RECORD, SETTLE)
                .expectNoScheduledDeadlines()
                .expectActiveSagas(0);
        assertThat(desk.units).containsExactly("reserved", "settled");
    }

    @Test
    void givenItWasReadBefore_thenItIsOnlyJudged() {
        desk.is(CONTENT, DOCUMENT, AnalysisStatus.PROCESSING);
        saga.givenNoPriorActivity()
                .whenPublishingA(REQUESTED)
                .expectDispatchedCommands(RESERVE, RECORD, SETTLE)
                .expectActiveSagas(0);
        assertThat(desk.read).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = CvProblem.class,
            names = {"CV_DAMAGED", "CV_HAS_NO_TEXT", "CV_READING_TIMED_OUT", "CV_ENCRYPTED", "CV_TOO_LONG"})
    void givenACvThatCannotBeRead_thenItSaysWhyAndCostsNothing(CvProblem problem) {
        desk.reading.add(() -> fail(problem));
        saga.givenNoPriorActivity()
                .whenPublishingA(REQUESTED)
                .expectDispatchedCommands(
                        RESERVE,
                        new RecordReadingFailure(VERSION, problem.name(), NOON),
                        new RecordAnalysisFailure(VERSION, "analysis-1", problem.name(), NOON),
                        RELEASE)
                .expectActiveSagas(0);
        assertThat(desk.units).containsExactly("reserved", "released");
    }

    @Test
    void givenItsFileIsGone_thenItSaysSoAndCostsNothing() {
        desk.fileExists = false;
        saga.givenNoPriorActivity()
                .whenPublishingA(REQUESTED)
                .expectDispatchedCommands(
                        RESERVE,
                        new RecordReadingFailure(VERSION, "CV_FILE_GONE", NOON),
                        new RecordAnalysisFailure(VERSION, "analysis-1", "CV_FILE_GONE", NOON),
                        RELEASE)
                .expectActiveSagas(0);
    }

    @Test
    void givenNothingIsLeftOfTheQuota_thenItIsReadAndNotJudged() {
        desk.quotaIsUsedUp = true;
        saga.givenNoPriorActivity()
                .whenPublishingA(REQUESTED)
                .expectDispatchedCommands(
                        RESERVE,
                        READ,
                        new RecordAnalysisFailure(VERSION, "analysis-1", "QUOTA_EXCEEDED", NOON),
                        RELEASE)
                .expectActiveSagas(0);
        assertThat(desk.judged).isZero();
        assertThat(desk.units).isEmpty();
    }

    @Test
    void givenAFaultThatPasses_whenTimeElapses_thenItIsTriedAgainAndChargedOnce() {
        desk.judging.add(() -> fail(CommonProblem.UNAVAILABLE));
        desk.judging.add(() -> {});
        saga.givenAPublished(REQUESTED)
                .whenTimeElapses(CvAnalysisSaga.DELAYS.getFirst())
                .expectDispatchedCommands(RESERVE, RECORD, SETTLE)
                .expectActiveSagas(0);
        assertThat(desk.read).isEqualTo(1);
        assertThat(desk.units).containsExactly("reserved", "settled");
    }

    @Test
    void givenAReaderThatIsBusy_thenNothingIsSaidAboutTheCv() {
        desk.reading.add(() -> fail(CommonProblem.UNAVAILABLE));
        saga.givenNoPriorActivity()
                .whenPublishingA(REQUESTED)
                .expectDispatchedCommands(RESERVE)
                .expectScheduledDeadlineWithName(CvAnalysisSaga.DELAYS.getFirst(), CvAnalysisSaga.TRY)
                .expectActiveSagas(1);
    }

    /** Each command in turn is not taken; whatever had been done before is not done twice. */
    @ParameterizedTest
    @ValueSource(classes = {ReserveUnits.class, RecordReading.class, RecordAnalysis.class, SettleUnits.class})
    void whereverItIsInterrupted_itComesToTheSameEnd(Class<?> command) throws Exception {
        desk.faults.put(command, new IllegalStateException("cut"));
        saga.givenAPublished(REQUESTED)
                .whenTimeElapses(CvAnalysisSaga.DELAYS.getFirst())
                .expectActiveSagas(0);
        assertThat(desk.units).containsExactly("reserved", "settled");
        assertThat(desk.input).extracting(AnalysisInput::status).isEqualTo(AnalysisStatus.COMPLETED);
    }

    /** The same for a CV that cannot be read. */
    @ParameterizedTest
    @ValueSource(classes = {RecordReadingFailure.class, RecordAnalysisFailure.class, ReleaseUnits.class})
    void whereverItsFailureIsInterrupted_itCostsNothing(Class<?> command) throws Exception {
        desk.reading.add(() -> fail(CvProblem.CV_DAMAGED));
        desk.faults.put(command, new IllegalStateException("cut"));
        saga.givenAPublished(REQUESTED)
                .whenTimeElapses(CvAnalysisSaga.DELAYS.getFirst())
                .expectActiveSagas(0);
        assertThat(desk.units).containsExactly("reserved", "released");
        assertThat(desk.input).extracting(AnalysisInput::status).isEqualTo(AnalysisStatus.FAILED);
    }

    /** An answer that came and was lost: the analysis is recorded, and the process knows nothing of it. */
    @Test
    void givenItsRecordWasTakenAndTheAnswerLost_thenItIsNotJudgedAgain() throws Exception {
        desk.judging.add(() -> desk.is(CONTENT, DOCUMENT, AnalysisStatus.COMPLETED));
        desk.faults.put(RecordAnalysis.class, new IllegalStateException("lost"));
        saga.givenAPublished(REQUESTED)
                .whenTimeElapses(CvAnalysisSaga.DELAYS.getFirst())
                .expectDispatchedCommands(SETTLE)
                .expectActiveSagas(0);
        assertThat(desk.judged).isEqualTo(1);
    }

    @Test
    void givenItIsOver_whenItsRequestComesAgain_thenNothingIsJudgedOrChargedAgain() {
        saga.givenAPublished(REQUESTED)
                .whenPublishingA(REQUESTED)
                .expectDispatchedCommands(SETTLE)
                .expectActiveSagas(0);
        assertThat(desk.judged).isEqualTo(1);
        assertThat(desk.units).containsExactly("reserved", "settled");
    }

    @Test
    void givenItIsTriedAgain_whenItsRequestComesAgain_thenThereIsStillOneCharge() throws Exception {
        desk.judging.add(() -> fail(CommonProblem.UNAVAILABLE));
        desk.judging.add(() -> {});
        saga.givenAPublished(REQUESTED)
                .andThenAPublished(REQUESTED)
                .whenTimeElapses(ALL_TRIES)
                .expectNoDispatchedCommands()
                .expectActiveSagas(0);
        assertThat(desk.units).containsExactly("reserved", "settled");
        assertThat(desk.judged).isEqualTo(2);
    }

    @Test
    void givenItNeverWorks_whenAllTriesAreOver_thenItWaitsForAnAdministrator() {
        desk.judging.add(() -> {
            throw new IllegalStateException("ours");
        });
        saga.givenAPublished(REQUESTED)
                .whenTimeElapses(ALL_TRIES)
                .expectDispatchedCommands(
                        RESERVE,
                        RESERVE,
                        RESERVE,
                        RESERVE,
                        RESERVE,
                        new ParkAnalysis(VERSION, "analysis-1", "IllegalStateException", NOON))
                .expectNoScheduledDeadlines()
                .expectActiveSagas(1);
        assertThat(desk.judged).isEqualTo(CvAnalysisSaga.DELAYS.size() + 1);
    }

    @Test
    void givenItWaits_whenAnAdministratorHasItTriedAgain_thenItIsDone() throws Exception {
        for (var tries = 0; tries <= CvAnalysisSaga.DELAYS.size(); tries++) {
            desk.judging.add(() -> fail(CommonProblem.UNAVAILABLE));
        }
        desk.judging.add(() -> {});
        saga.givenAPublished(REQUESTED)
                .andThenTimeElapses(ALL_TRIES)
                .whenPublishingA(closed(true))
                .expectDispatchedCommands(RESERVE, RECORD, SETTLE)
                .expectActiveSagas(0);
    }

    @Test
    void givenItWaits_whenAnAdministratorGivesItUp_thenItCostsNothing() throws Exception {
        desk.judging.add(() -> fail(CommonProblem.UNAVAILABLE));
        var given = saga.givenAPublished(REQUESTED).andThenTimeElapses(ALL_TRIES);
        desk.is(CONTENT, DOCUMENT, AnalysisStatus.FAILED);
        given.whenPublishingA(closed(false)).expectDispatchedCommands(RELEASE).expectActiveSagas(0);
        assertThat(desk.units).containsExactly("reserved", "released");
    }

    @Test
    void givenItIsTriedAgain_whenItsPersonIsErased_thenItEndsAndNothingIsMade() throws Exception {
        desk.judging.add(() -> fail(CommonProblem.UNAVAILABLE));
        saga.givenAPublished(REQUESTED)
                .whenPublishingA(ERASED)
                .expectDispatchedCommands(RELEASE)
                .expectActiveSagas(0);
        assertThat(desk.units).containsExactly("reserved", "released");
        assertThat(desk.drawer.removed).containsExactly("file-1");
    }

    @Test
    void givenItsPersonIsErasedAlready_whenTheRequestIsHeard_thenNothingIsMade() {
        desk.accountExists = false;
        saga.givenNoPriorActivity()
                .whenPublishingA(REQUESTED)
                .expectDispatchedCommands(RELEASE)
                .expectActiveSagas(0);
        assertThat(desk.units).isEmpty();
        assertThat(desk.drawer.removed)
                .as("it came too late to be removed with the others")
                .containsExactly("file-1");
    }

    @Test
    void givenItsPersonIsErasedWhileItIsJudged_thenNothingIsRecorded() {
        desk.judging.add(() -> desk.accountExists = false);
        saga.givenNoPriorActivity()
                .whenPublishingA(REQUESTED)
                .expectDispatchedCommands(RESERVE, READ, RELEASE)
                .expectActiveSagas(0);
        assertThat(desk.drawer.removed).containsExactly("file-1");
    }

    @Test
    void givenItsPersonIsErasedWhileItIsRead_thenNothingIsRecorded() {
        desk.reading.add(() -> desk.accountExists = false);
        saga.givenNoPriorActivity()
                .whenPublishingA(REQUESTED)
                .expectDispatchedCommands(RESERVE, RELEASE)
                .expectActiveSagas(0);
        assertThat(desk.judged).isZero();
        assertThat(desk.drawer.removed).containsExactly("file-1");
    }

    @Test
    void givenItIsTriedAgain_whenItsCvIsRemoved_thenItEndsAndCostsNothing() throws Exception {
        desk.judging.add(() -> fail(CommonProblem.UNAVAILABLE));
        saga.givenAPublished(REQUESTED)
                .whenPublishingA(new CvRemoved("cv-1", ANN.value(), List.of(), NOON))
                .expectDispatchedCommands(RELEASE)
                .expectActiveSagas(0);
    }

    @Test
    void givenItsCvIsRemovedAlready_thenNothingIsDone() {
        desk.input = new AnalysisInput(Desk.FILE, CONTENT, DOCUMENT, null, AnalysisStatus.PROCESSING, true);
        saga.givenNoPriorActivity()
                .whenPublishingA(REQUESTED)
                .expectDispatchedCommands(RELEASE)
                .expectActiveSagas(0);
    }

    private static ParkedAnalysisClosed closed(boolean redriven) {
        return new ParkedAnalysisClosed(
                VERSION.value(), "cv-1", ANN.value(), "analysis-1", redriven, "administrator", NOON);
    }

    private static void fail(Problem problem) {
        throw new ProblemException(problem);
    }
}
