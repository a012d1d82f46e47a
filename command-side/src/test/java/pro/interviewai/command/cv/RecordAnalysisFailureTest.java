package pro.interviewai.command.cv;

import static pro.interviewai.command.cv.Written.ANALYSIS;
import static pro.interviewai.command.cv.Written.ID;
import static pro.interviewai.command.cv.Written.NOON;
import static pro.interviewai.command.cv.Written.READ;
import static pro.interviewai.command.cv.Written.REQUESTED;
import static pro.interviewai.command.cv.Written.UPLOADED;
import static pro.interviewai.command.cv.Written.version;

import org.junit.jupiter.api.Test;
import pro.interviewai.messages.cv.CvVersionCommand.RecordAnalysisFailure;
import pro.interviewai.messages.cv.CvVersionEvent.CvAnalysed;
import pro.interviewai.messages.cv.CvVersionEvent.CvAnalysisFailed;

class RecordAnalysisFailureTest {

    private static final RecordAnalysisFailure RECORD =
            new RecordAnalysisFailure(ID, "analysis-1", "QUOTA_EXCEEDED", NOON);
    private static final CvAnalysisFailed FAILED =
            new CvAnalysisFailed(ID.value(), "cv-1", "ann", "analysis-1", "QUOTA_EXCEEDED", NOON);

    @Test
    void aFailureIsRecordedOnce() {
        version().given(UPLOADED, REQUESTED).when(RECORD).expectEvents(FAILED);
        version().given(UPLOADED, REQUESTED, FAILED).when(RECORD).expectNoEvents();
    }

    @Test
    void whatIsDoneHasNotFailed() {
        version()
                .given(
                        UPLOADED,
                        REQUESTED,
                        READ,
                        new CvAnalysed(ID.value(), "cv-1", "ann", "analysis-1", ANALYSIS, NOON))
                .when(RECORD)
                .expectNoEvents();
    }
}
