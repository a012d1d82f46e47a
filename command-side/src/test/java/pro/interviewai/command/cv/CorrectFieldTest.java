package pro.interviewai.command.cv;

import static pro.interviewai.command.cv.Written.ANN;
import static pro.interviewai.command.cv.Written.EVE;
import static pro.interviewai.command.cv.Written.ID;
import static pro.interviewai.command.cv.Written.NOON;
import static pro.interviewai.command.cv.Written.READ;
import static pro.interviewai.command.cv.Written.UPLOADED;
import static pro.interviewai.command.cv.Written.refused;
import static pro.interviewai.command.cv.Written.version;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvLimits;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.CvVersionCommand.CorrectField;
import pro.interviewai.messages.cv.CvVersionEvent.CvConfirmed;
import pro.interviewai.messages.cv.CvVersionEvent.CvFieldCorrected;
import pro.interviewai.messages.cv.optimisation.CvChange;

class CorrectFieldTest {

    @Test
    void aCorrectionSaysWhatStoodThereBefore_andIsMadeOnce() {
        var corrected = corrected("fix-1", CvChange.Type.MODIFICATION, "skills/0", "Java", "Java 25");
        version()
                .given(UPLOADED, READ)
                .when(correct("fix-1", "skills/0", "Java 25"))
                .expectEvents(corrected);
        version()
                .given(UPLOADED, READ, corrected)
                .when(correct("fix-1", "skills/0", "Java 25"))
                .expectNoEvents();
    }

    @Test
    void theNextCorrectionSeesTheOneBefore() {
        version()
                .given(UPLOADED, READ, corrected("fix-1", CvChange.Type.MODIFICATION, "skills/0", "Java", "Java 25"))
                .when(correct("fix-2", "skills/0", "Java 26"))
                .expectEvents(corrected("fix-2", CvChange.Type.MODIFICATION, "skills/0", "Java 25", "Java 26"));
    }

    @Test
    void aWholeRoleCanBeTakenOut() {
        version()
                .given(UPLOADED, READ)
                .when(new CorrectField(ID, ANN, "fix-1", CvChange.Type.DELETION, "experience/0", null, NOON))
                .expectEvents(corrected("fix-1", CvChange.Type.DELETION, "experience/0", null, null));
    }

    @Test
    void aPieceThatIsNotThereCannotBeCorrected() {
        refused(version().given(UPLOADED, READ).when(correct("fix-1", "skills/7", "Rust")), CvProblem.CV_PIECE_UNKNOWN);
    }

    @Test
    void aPieceHasText() {
        version().given(UPLOADED, READ).when(correct("fix-1", "skills/0", " ")).expectException(ProblemException.class);
        version()
                .given(UPLOADED, READ)
                .when(correct("fix-1", "skills/0", "x".repeat(CvLimits.PIECE + 1)))
                .expectException(ProblemException.class);
    }

    @Test
    void whatIsSavedStays() {
        refused(
                version()
                        .given(UPLOADED, READ, new CvConfirmed(ID.value(), "cv-1", "ann", NOON))
                        .when(correct("fix-1", "skills/0", "Java 25")),
                CvProblem.CV_SAVED);
    }

    @Test
    void whatWasNotReadCannotBeCorrected() {
        refused(version().given(UPLOADED).when(correct("fix-1", "skills/0", "Java 25")), CvProblem.CV_NOT_READ);
    }

    @Test
    void nobodyElseCorrectsIt() {
        refused(
                version()
                        .given(UPLOADED, READ)
                        .when(new CorrectField(
                                ID, EVE, "fix-1", CvChange.Type.MODIFICATION, "skills/0", "Java 25", NOON)),
                CvProblem.CV_VERSION_NOT_FOUND);
    }

    @Test
    void thereAreOnlySoMany() {
        var given = new ArrayList<Object>(List.of(UPLOADED, READ));
        for (var i = 0; i < CvLimits.CORRECTIONS; i++) {
            given.add(corrected("fix-" + i, CvChange.Type.MODIFICATION, "skills/0", "a", "b"));
        }
        refused(version().given(given).when(correct("one-more", "skills/0", "c")), CvProblem.CV_TOO_MANY_STEPS);
    }

    private static CorrectField correct(String id, String path, String text) {
        return new CorrectField(ID, ANN, id, CvChange.Type.MODIFICATION, path, text, NOON);
    }

    private static CvFieldCorrected corrected(
            String id, CvChange.Type type, String path, @Nullable String old, @Nullable String text) {
        return new CvFieldCorrected(ID.value(), "cv-1", "ann", id, type, path, old, text, NOON);
    }
}
