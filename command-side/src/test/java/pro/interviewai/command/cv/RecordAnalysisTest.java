package pro.interviewai.command.cv;

import static pro.interviewai.command.cv.Written.ANALYSIS;
import static pro.interviewai.command.cv.Written.ID;
import static pro.interviewai.command.cv.Written.NOON;
import static pro.interviewai.command.cv.Written.READ;
import static pro.interviewai.command.cv.Written.REQUESTED;
import static pro.interviewai.command.cv.Written.UPLOADED;
import static pro.interviewai.command.cv.Written.version;

import org.junit.jupiter.api.Test;
import pro.interviewai.messages.cv.CvVersionCommand.RecordAnalysis;
import pro.interviewai.messages.cv.CvVersionEvent.AnalysisParked;
import pro.interviewai.messages.cv.CvVersionEvent.CvAnalysed;
import pro.interviewai.messages.cv.CvVersionEvent.CvAnalysisFailed;

class RecordAnalysisTest {

    private static final RecordAnalysis RECORD = new RecordAnalysis(ID, "analysis-1", ANALYSIS, NOON);
    private static final CvAnalysed ANALYSED = new CvAnalysed(ID.value(), "cv-1", "ann", "analysis-1", ANALYSIS, NOON);

    @Test
    void anAnalysisIsRecordedOnce() {
        version().given(UPLOADED, REQUESTED, READ).when(RECORD).expectEvents(ANALYSED);
        version().given(UPLOADED, REQUESTED, READ, ANALYSED).when(RECORD).expectNoEvents();
    }

    @Test
    void whatHasFailedIsOver() {
        version()
                .given(
                        UPLOADED,
                        REQUESTED,
                        READ,
                        new CvAnalysisFailed(ID.value(), "cv-1", "ann", "analysis-1", "CV_DAMAGED", NOON))
                .when(RECORD)
                .expectNoEvents();
    }

    @Test
    void nothingIsRecordedThatNobodyAskedFor() {
        version().given(UPLOADED, READ).when(RECORD).expectNoEvents();
    }

    /** Its request may be delivered again, and what comes of it then counts, since it is charged. */
    @Test
    void whatWaitsForAnAdministratorMayStillBeDone() {
        version()
                .given(
                        UPLOADED,
                        REQUESTED,
                        READ,
                        new AnalysisParked(ID.value(), "cv-1", "ann", "analysis-1", "Fault", NOON))
                .when(RECORD)
                .expectEvents(ANALYSED);
    }
}
