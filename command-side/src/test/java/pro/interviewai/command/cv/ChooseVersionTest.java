package pro.interviewai.command.cv;

import static pro.interviewai.command.cv.Uploads.ADDED;
import static pro.interviewai.command.cv.Uploads.added;
import static pro.interviewai.command.cv.Written.ANN;
import static pro.interviewai.command.cv.Written.CV;
import static pro.interviewai.command.cv.Written.EVE;
import static pro.interviewai.command.cv.Written.NOON;
import static pro.interviewai.command.cv.Written.refused;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.cv.CvCommand.ChooseVersion;
import pro.interviewai.messages.cv.CvEvent.VersionChosen;
import pro.interviewai.messages.cv.CvProblem;

class ChooseVersionTest {

    private final FixtureConfiguration<Cv> cv = new AggregateTestFixture<>(Cv.class);

    @Test
    void aVersionIsChosenOnce() {
        var chosen = new VersionChosen("cv-1", "ann", 1, NOON);
        cv.given(ADDED, added(1), added(2))
                .when(new ChooseVersion(CV, ANN, 1, NOON))
                .expectEvents(chosen);
        cv.given(ADDED, added(1), added(2), chosen)
                .when(new ChooseVersion(CV, ANN, 1, NOON))
                .expectNoEvents();
    }

    @Test
    void theLastOneIsChosenAlready() {
        cv.given(ADDED, added(1), added(2))
                .when(new ChooseVersion(CV, ANN, 2, NOON))
                .expectNoEvents();
    }

    @Test
    void onlyWhatIsThereCanBeChosen() {
        refused(cv.given(ADDED, added(1)).when(new ChooseVersion(CV, ANN, 2, NOON)), CvProblem.CV_VERSION_NOT_FOUND);
        refused(cv.given(ADDED, added(1)).when(new ChooseVersion(CV, ANN, 0, NOON)), CvProblem.CV_VERSION_NOT_FOUND);
    }

    @Test
    void nobodyElseChooses() {
        refused(cv.given(ADDED, added(1), added(2)).when(new ChooseVersion(CV, EVE, 1, NOON)), CvProblem.CV_NOT_FOUND);
    }
}
