package pro.interviewai.command.cv;

import static pro.interviewai.command.cv.Uploads.ADDED;
import static pro.interviewai.command.cv.Uploads.added;
import static pro.interviewai.command.cv.Written.ANN;
import static pro.interviewai.command.cv.Written.CV;
import static pro.interviewai.command.cv.Written.EVE;
import static pro.interviewai.command.cv.Written.NOON;
import static pro.interviewai.command.cv.Written.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.cv.CvCommand.RemoveCv;
import pro.interviewai.messages.cv.CvCommand.RenameCv;
import pro.interviewai.messages.cv.CvEvent.CvRemoved;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.KeptFile;

class RemoveCvTest {

    private final FixtureConfiguration<Cv> cv = new AggregateTestFixture<>(Cv.class);

    private static final CvRemoved REMOVED =
            new CvRemoved("cv-1", "ann", List.of(new KeptFile(1, "file-1"), new KeptFile(2, "file-2")), NOON);

    @Test
    void aCvIsRemovedOnce_withTheFilesThatItHas() {
        var remove = new RemoveCv(CV, ANN, NOON);
        cv.given(ADDED, added(1), added(2)).when(remove).expectEvents(REMOVED);
        cv.given(ADDED, added(1), added(2), REMOVED).when(remove).expectNoEvents();
    }

    @Test
    void filesThatAreGoneAreNotNamed() {
        var given = new ArrayList<Object>(List.of(ADDED));
        IntStream.rangeClosed(1, 7).forEach(number -> given.add(added(number)));
        cv.given(given)
                .when(new RemoveCv(CV, ANN, NOON))
                .expectEvents(new CvRemoved(
                        "cv-1",
                        "ann",
                        IntStream.rangeClosed(3, 7)
                                .mapToObj(number -> new KeptFile(number, "file-" + number))
                                .toList(),
                        NOON));
    }

    @Test
    void whatIsRemovedIsNotThere() {
        refused(
                cv.given(ADDED, added(1), added(2), REMOVED).when(new RenameCv(CV, ANN, "x", NOON)),
                CvProblem.CV_NOT_FOUND);
    }

    @Test
    void nobodyElseRemovesIt() {
        refused(cv.given(ADDED, added(1)).when(new RemoveCv(CV, EVE, NOON)), CvProblem.CV_NOT_FOUND);
        refused(cv.given(ADDED, added(1), added(2), REMOVED).when(new RemoveCv(CV, EVE, NOON)), CvProblem.CV_NOT_FOUND);
    }
}
