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
import pro.interviewai.messages.cv.CvCommand.RenameCv;
import pro.interviewai.messages.cv.CvEvent.CvRenamed;
import pro.interviewai.messages.cv.CvProblem;

class RenameCvTest {

    private final FixtureConfiguration<Cv> cv = new AggregateTestFixture<>(Cv.class);

    @Test
    void aCvIsRenamedOnce() {
        var rename = new RenameCv(CV, ANN, "Harbours", NOON);
        var renamed = new CvRenamed("cv-1", "ann", "Harbours", NOON);
        cv.given(ADDED, added(1)).when(rename).expectEvents(renamed);
        cv.given(ADDED, added(1), renamed).when(rename).expectNoEvents();
    }

    @Test
    void nobodyElseRenamesIt() {
        refused(cv.given(ADDED, added(1)).when(new RenameCv(CV, EVE, "Mine", NOON)), CvProblem.CV_NOT_FOUND);
    }
}
