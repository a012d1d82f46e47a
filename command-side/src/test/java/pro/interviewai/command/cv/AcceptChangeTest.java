package pro.interviewai.command.cv;

import static pro.interviewai.command.cv.Written.ANN;
import static pro.interviewai.command.cv.Written.EVE;
import static pro.interviewai.command.cv.Written.ID;
import static pro.interviewai.command.cv.Written.NOON;
import static pro.interviewai.command.cv.Written.PROPOSED;
import static pro.interviewai.command.cv.Written.READ;
import static pro.interviewai.command.cv.Written.UPLOADED;
import static pro.interviewai.command.cv.Written.change;
import static pro.interviewai.command.cv.Written.refused;
import static pro.interviewai.command.cv.Written.version;

import java.util.List;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.CvVersionCommand.AcceptChange;
import pro.interviewai.messages.cv.CvVersionEvent.ChangeAccepted;
import pro.interviewai.messages.cv.CvVersionEvent.ChangeRejected;
import pro.interviewai.messages.cv.CvVersionEvent.ClaimConfirmed;
import pro.interviewai.messages.cv.CvVersionEvent.OptimisationProposed;
import pro.interviewai.messages.cv.optimisation.CvChange;
import pro.interviewai.messages.cv.optimisation.OptimisationLevel;

class AcceptChangeTest {

    @Test
    void aChangeIsAcceptedOnce() {
        version().given(UPLOADED, READ, PROPOSED).when(accept("verb")).expectEvents(accepted("verb"));
        version()
                .given(UPLOADED, READ, PROPOSED, accepted("verb"))
                .when(accept("verb"))
                .expectNoEvents();
    }

    @Test
    void theLastWordCounts() {
        var rejected = new ChangeRejected(ID.value(), "cv-1", "ann", "better-1", "verb", NOON);
        version()
                .given(UPLOADED, READ, PROPOSED, accepted("verb"), rejected)
                .when(accept("verb"))
                .expectEvents(accepted("verb"));
    }

    @Test
    void whatTheCvDoesNotSayWaitsForAWordOfItsPerson() {
        refused(version().given(UPLOADED, READ, PROPOSED).when(accept("claim")), CvProblem.CV_CLAIM_UNCONFIRMED);
        version()
                .given(
                        UPLOADED,
                        READ,
                        PROPOSED,
                        new ClaimConfirmed(ID.value(), "cv-1", "ann", "better-1", "claim", "Rust", NOON))
                .when(accept("claim"))
                .expectEvents(accepted("claim"));
    }

    @Test
    void aGapIsNeverTakenIntoTheCv() {
        var asked = new OptimisationProposed(
                ID.value(),
                "cv-1",
                "ann",
                "better-1",
                OptimisationLevel.MODERATE,
                null,
                null,
                List.of(change("number", CvChange.Type.MODIFICATION, "skills/0", "Java, […] years", List.of())),
                "local 1",
                NOON);
        refused(version().given(UPLOADED, READ, asked).when(accept("number")), CvProblem.CV_GAP_OPEN);
    }

    @Test
    void aWordOnAnotherClaimDoesNotSuffice() {
        refused(
                version()
                        .given(
                                UPLOADED,
                                READ,
                                PROPOSED,
                                new ClaimConfirmed(ID.value(), "cv-1", "ann", "better-1", "claim", "rust", NOON))
                        .when(accept("claim")),
                CvProblem.CV_CLAIM_UNCONFIRMED);
    }

    @Test
    void whatWasNotProposedCannotBeAccepted() {
        refused(version().given(UPLOADED, READ, PROPOSED).when(accept("other")), CvProblem.CV_CHANGE_NOT_FOUND);
    }

    @Test
    void nobodyElseAcceptsIt() {
        refused(
                version().given(UPLOADED, READ, PROPOSED).when(new AcceptChange(ID, EVE, "better-1", "verb", NOON)),
                CvProblem.CV_VERSION_NOT_FOUND);
    }

    private static AcceptChange accept(String change) {
        return new AcceptChange(ID, ANN, "better-1", change, NOON);
    }

    private static ChangeAccepted accepted(String change) {
        return new ChangeAccepted(ID.value(), "cv-1", "ann", "better-1", change, NOON);
    }
}
