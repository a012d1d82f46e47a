package pro.interviewai.command.cv;

import static pro.interviewai.command.cv.Written.ANN;
import static pro.interviewai.command.cv.Written.EVE;
import static pro.interviewai.command.cv.Written.ID;
import static pro.interviewai.command.cv.Written.NOON;
import static pro.interviewai.command.cv.Written.READ;
import static pro.interviewai.command.cv.Written.UPLOADED;
import static pro.interviewai.command.cv.Written.refused;
import static pro.interviewai.command.cv.Written.version;

import org.junit.jupiter.api.Test;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.CvVersionCommand.ConfirmCv;
import pro.interviewai.messages.cv.CvVersionEvent.CvConfirmed;

class ConfirmCvTest {

    private static final ConfirmCv CONFIRM = new ConfirmCv(ID, ANN, NOON);
    private static final CvConfirmed CONFIRMED = new CvConfirmed(ID.value(), "cv-1", "ann", NOON);

    @Test
    void aVersionIsSavedOnce() {
        version().given(UPLOADED, READ).when(CONFIRM).expectEvents(CONFIRMED);
        version().given(UPLOADED, READ, CONFIRMED).when(CONFIRM).expectNoEvents();
    }

    @Test
    void whatWasNotReadCannotBeSaved() {
        refused(version().given(UPLOADED).when(CONFIRM), CvProblem.CV_NOT_READ);
    }

    @Test
    void nobodyElseSavesIt() {
        refused(version().given(UPLOADED, READ).when(new ConfirmCv(ID, EVE, NOON)), CvProblem.CV_VERSION_NOT_FOUND);
    }
}
