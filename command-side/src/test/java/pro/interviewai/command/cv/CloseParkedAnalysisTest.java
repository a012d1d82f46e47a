package pro.interviewai.command.cv;

import static pro.interviewai.command.cv.Written.ID;
import static pro.interviewai.command.cv.Written.NOON;
import static pro.interviewai.command.cv.Written.REQUESTED;
import static pro.interviewai.command.cv.Written.UPLOADED;
import static pro.interviewai.command.cv.Written.version;

import org.junit.jupiter.api.Test;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.cv.CvVersionCommand.CloseParkedAnalysis;
import pro.interviewai.messages.cv.CvVersionCommand.RecordAnalysisFailure;
import pro.interviewai.messages.cv.CvVersionEvent.AnalysisParked;
import pro.interviewai.messages.cv.CvVersionEvent.CvAnalysisFailed;
import pro.interviewai.messages.cv.CvVersionEvent.ParkedAnalysisClosed;

class CloseParkedAnalysisTest {

    private static final UserId ADMIN = new UserId("admin");
    private static final AnalysisParked PARKED =
            new AnalysisParked(ID.value(), "cv-1", "ann", "analysis-1", "Fault", NOON);

    @Test
    void whatIsTriedAgainRuns() {
        var closed = new ParkedAnalysisClosed(ID.value(), "cv-1", "ann", "analysis-1", true, "admin", NOON);
        version()
                .given(UPLOADED, REQUESTED, PARKED)
                .when(new CloseParkedAnalysis(ID, "analysis-1", true, ADMIN, NOON))
                .expectEvents(closed);
        version()
                .given(UPLOADED, REQUESTED, PARKED, closed)
                .when(new RecordAnalysisFailure(ID, "analysis-1", "CV_DAMAGED", NOON))
                .expectEvents(new CvAnalysisFailed(ID.value(), "cv-1", "ann", "analysis-1", "CV_DAMAGED", NOON));
    }

    @Test
    void whatIsGivenUpHasFailed() {
        version()
                .given(UPLOADED, REQUESTED, PARKED)
                .when(new CloseParkedAnalysis(ID, "analysis-1", false, ADMIN, NOON))
                .expectEvents(
                        new ParkedAnalysisClosed(ID.value(), "cv-1", "ann", "analysis-1", false, "admin", NOON),
                        new CvAnalysisFailed(ID.value(), "cv-1", "ann", "analysis-1", "CV_ANALYSIS_GIVEN_UP", NOON));
    }

    @Test
    void onlyWhatIsParkedIsClosed() {
        version()
                .given(UPLOADED, REQUESTED)
                .when(new CloseParkedAnalysis(ID, "analysis-1", false, ADMIN, NOON))
                .expectNoEvents();
    }
}
