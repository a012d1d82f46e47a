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
import pro.interviewai.messages.cv.CvVersionCommand.ConfirmClaim;
import pro.interviewai.messages.cv.CvVersionEvent.ClaimConfirmed;

class ConfirmClaimTest {

    private static final ClaimConfirmed CONFIRMED =
            new ClaimConfirmed(ID.value(), "cv-1", "ann", "better-1", "claim", "Rust", NOON);

    @Test
    void aClaimIsConfirmedOnce() {
        var confirm = new ConfirmClaim(ID, ANN, "better-1", "claim", "Rust", NOON);
        version().given(UPLOADED, READ, PROPOSED).when(confirm).expectEvents(CONFIRMED);
        version().given(UPLOADED, READ, PROPOSED, CONFIRMED).when(confirm).expectNoEvents();
    }

    @Test
    void nothingElseIsConfirmed() {
        refused(
                version()
                        .given(UPLOADED, READ, PROPOSED)
                        .when(new ConfirmClaim(ID, ANN, "better-1", "claim", "C", NOON)),
                CvProblem.CV_CHANGE_NOT_FOUND);
        refused(
                version()
                        .given(UPLOADED, READ, PROPOSED)
                        .when(new ConfirmClaim(ID, ANN, "better-1", "no", "Rust", NOON)),
                CvProblem.CV_CHANGE_NOT_FOUND);
        refused(
                version().given(UPLOADED, READ, PROPOSED).when(new ConfirmClaim(ID, ANN, "no", "claim", "Rust", NOON)),
                CvProblem.CV_CHANGE_NOT_FOUND);
    }

    @Test
    void nobodyElseConfirmsIt() {
        refused(
                version()
                        .given(UPLOADED, READ, PROPOSED)
                        .when(new ConfirmClaim(ID, EVE, "better-1", "claim", "Rust", NOON)),
                CvProblem.CV_VERSION_NOT_FOUND);
    }
}
