package pro.interviewai.command.cv;

import static pro.interviewai.command.cv.Written.ID;
import static pro.interviewai.command.cv.Written.NOON;
import static pro.interviewai.command.cv.Written.READ;
import static pro.interviewai.command.cv.Written.UPLOADED;
import static pro.interviewai.command.cv.Written.version;

import org.junit.jupiter.api.Test;
import pro.interviewai.messages.cv.CvVersionCommand.RecordReadingFailure;
import pro.interviewai.messages.cv.CvVersionEvent.CvReadingFailed;

class RecordReadingFailureTest {

    private static final RecordReadingFailure FAILURE = new RecordReadingFailure(ID, "CV_DAMAGED", NOON);
    private static final CvReadingFailed FAILED = new CvReadingFailed(ID.value(), "cv-1", "ann", "CV_DAMAGED", NOON);

    @Test
    void aFailureIsRecordedOnce() {
        version().given(UPLOADED).when(FAILURE).expectEvents(FAILED);
        version().given(UPLOADED, FAILED).when(FAILURE).expectNoEvents();
    }

    @Test
    void anotherReasonIsTold() {
        version()
                .given(UPLOADED, FAILED)
                .when(new RecordReadingFailure(ID, "CV_FILE_GONE", NOON))
                .expectEvents(new CvReadingFailed(ID.value(), "cv-1", "ann", "CV_FILE_GONE", NOON));
    }

    @Test
    void whatWasReadHasNotFailed() {
        version().given(UPLOADED, READ).when(FAILURE).expectNoEvents();
    }
}
