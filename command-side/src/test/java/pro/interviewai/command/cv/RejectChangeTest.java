package pro.interviewai.command.cv;

import static pro.interviewai.command.cv.Written.ANN;
import static pro.interviewai.command.cv.Written.EVE;
import static pro.interviewai.command.cv.Written.ID;
import static pro.interviewai.command.cv.Written.NOON;
import static pro.interviewai.command.cv.Written.PROPOSED;
import static pro.interviewai.command.cv.Written.READ;
import static pro.interviewai.command.cv.Written.UPLOADED;
import static pro.interviewai.command.cv.Written.refused;
import static pro.interviewai.command.cv.Written.version;

import org.junit.jupiter.api.Test;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.CvVersionCommand.RejectChange;
import pro.interviewai.messages.cv.CvVersionEvent.ChangeRejected;

class RejectChangeTest {

    private static final ChangeRejected REJECTED =
            new ChangeRejected(ID.value(), "cv-1", "ann", "better-1", "claim", NOON);

    /** Also one whose claims nobody has confirmed. */
    @Test
    void aChangeIsRejectedOnce() {
        var reject = new RejectChange(ID, ANN, "better-1", "claim", NOON);
        version().given(UPLOADED, READ, PROPOSED).when(reject).expectEvents(REJECTED);
        version().given(UPLOADED, READ, PROPOSED, REJECTED).when(reject).expectNoEvents();
    }

    @Test
    void whatWasNotProposedCannotBeRejected() {
        refused(
                version().given(UPLOADED, READ).when(new RejectChange(ID, ANN, "better-1", "claim", NOON)),
                CvProblem.CV_CHANGE_NOT_FOUND);
    }

    @Test
    void nobodyElseRejectsIt() {
        refused(
                version().given(UPLOADED, READ, PROPOSED).when(new RejectChange(ID, EVE, "better-1", "claim", NOON)),
                CvProblem.CV_VERSION_NOT_FOUND);
    }
}
