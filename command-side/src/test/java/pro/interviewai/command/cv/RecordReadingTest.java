package pro.interviewai.command.cv;

import static pro.interviewai.command.cv.Written.CONTENT;
import static pro.interviewai.command.cv.Written.DOCUMENT;
import static pro.interviewai.command.cv.Written.ID;
import static pro.interviewai.command.cv.Written.NOON;
import static pro.interviewai.command.cv.Written.READ;
import static pro.interviewai.command.cv.Written.READER;
import static pro.interviewai.command.cv.Written.REQUESTED;
import static pro.interviewai.command.cv.Written.UPLOADED;
import static pro.interviewai.command.cv.Written.document;
import static pro.interviewai.command.cv.Written.refused;
import static pro.interviewai.command.cv.Written.version;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.cv.CvLimits;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.CvVersionCommand.RecordReading;
import pro.interviewai.messages.cv.CvVersionEvent.CvReadingFailed;

class RecordReadingTest {

    private static final RecordReading READING = new RecordReading(ID, DOCUMENT, CONTENT, READER, NOON);

    @Test
    void whatWasReadIsRecordedOnce() {
        version().given(UPLOADED, REQUESTED).when(READING).expectEvents(READ);
        version().given(UPLOADED, REQUESTED, READ).when(READING).expectNoEvents();
    }

    @Test
    void aBetterTryFollowsAFailure() {
        var failed = new CvReadingFailed(ID.value(), "cv-1", "ann", "CV_READING_TIMED_OUT", NOON);
        version().given(UPLOADED, failed).when(READING).expectEvents(READ);
    }

    @Test
    void moreTextThanAnEventTakesIsRefused() {
        var much = document("x".repeat(CvLimits.TEXT), "y");
        refused(
                version().given(UPLOADED).when(new RecordReading(ID, much, CONTENT, READER, NOON)),
                CvProblem.CV_TEXT_TOO_LONG);
        var many =
                document(Stream.generate(() -> "x").limit(CvLimits.LINES + 1L).toArray(String[]::new));
        refused(
                version().given(UPLOADED).when(new RecordReading(ID, many, CONTENT, READER, NOON)),
                CvProblem.CV_TEXT_TOO_LONG);
    }
}
