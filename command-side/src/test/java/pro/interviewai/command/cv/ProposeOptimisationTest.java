package pro.interviewai.command.cv;

import static pro.interviewai.command.cv.Written.ANN;
import static pro.interviewai.command.cv.Written.CLAIM;
import static pro.interviewai.command.cv.Written.EVE;
import static pro.interviewai.command.cv.Written.ID;
import static pro.interviewai.command.cv.Written.LESS;
import static pro.interviewai.command.cv.Written.NOON;
import static pro.interviewai.command.cv.Written.PROPOSED;
import static pro.interviewai.command.cv.Written.READ;
import static pro.interviewai.command.cv.Written.UPLOADED;
import static pro.interviewai.command.cv.Written.VERB;
import static pro.interviewai.command.cv.Written.change;
import static pro.interviewai.command.cv.Written.refused;
import static pro.interviewai.command.cv.Written.version;

import java.util.List;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.CvVersionCommand.ProposeOptimisation;
import pro.interviewai.messages.cv.optimisation.CvChange;
import pro.interviewai.messages.cv.optimisation.OptimisationLevel;

class ProposeOptimisationTest {

    @Test
    void changesAreLaidBeforeThePersonOnce() {
        version().given(UPLOADED, READ).when(propose(ANN, VERB, CLAIM, LESS)).expectEvents(PROPOSED);
        version()
                .given(UPLOADED, READ, PROPOSED)
                .when(propose(ANN, VERB, CLAIM, LESS))
                .expectNoEvents();
    }

    @Test
    void changesMustFitTogether() {
        var nowhere = change("nowhere", CvChange.Type.MODIFICATION, "skills/9", "x", List.of());
        refused(version().given(UPLOADED, READ).when(propose(ANN, nowhere)), CvProblem.CV_PIECE_UNKNOWN);
    }

    @Test
    void changesHaveIdsOfTheirOwn() {
        version().given(UPLOADED, READ).when(propose(ANN, VERB, VERB)).expectException(IllegalArgumentException.class);
    }

    @Test
    void nothingIsProposedForWhatWasNotRead_orIsSomebodyElses() {
        refused(version().given(UPLOADED).when(propose(ANN, VERB)), CvProblem.CV_NOT_READ);
        refused(version().given(UPLOADED, READ).when(propose(EVE, VERB)), CvProblem.CV_VERSION_NOT_FOUND);
    }

    private static ProposeOptimisation propose(UserId user, CvChange... changes) {
        return new ProposeOptimisation(
                ID, user, "better-1", OptimisationLevel.MODERATE, "Engineer", null, List.of(changes), "local 1", NOON);
    }
}
