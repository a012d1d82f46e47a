package pro.interviewai.command.cv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pro.interviewai.command.cv.Uploads.ADDED;
import static pro.interviewai.command.cv.Uploads.added;
import static pro.interviewai.command.cv.Uploads.file;
import static pro.interviewai.command.cv.Uploads.upload;
import static pro.interviewai.command.cv.Written.ANN;
import static pro.interviewai.command.cv.Written.CV;
import static pro.interviewai.command.cv.Written.EVE;
import static pro.interviewai.command.cv.Written.NOON;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.cv.CvCommand.RemoveCv;
import pro.interviewai.messages.cv.CvEvent.VersionAdded;
import pro.interviewai.messages.cv.CvLimits;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.CvVersionEvent.AnalysisRequested;
import pro.interviewai.messages.cv.CvVersionEvent.CvUploaded;

class UploadCvTest {
    private final House house = new House();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theFirstFile_makesTheCvAndItsVersionInOneCommit() {
        assertThat(house.send(upload(1))).isEqualTo(1L);
        assertThat(house.lastCommit())
                .containsExactly(
                        ADDED,
                        added(1),
                        new CvUploaded("cv-1-v1", "cv-1", "ann", 1, file(1), NOON),
                        new AnalysisRequested("cv-1-v1", "cv-1", "ann", "analysis-1", "Go", NOON));
        assertThat(house.stream("cv-1")).hasSize(2);
        assertThat(house.stream("cv-1-v1")).hasSize(2);
    }

    @Test
    void theSameFileAgain_isNotTakenInTwice() {
        house.send(upload(1));
        assertThat(house.send(upload(1))).isEqualTo(1L);
        assertThat(house.commits()).isEqualTo(1);
    }

    @Test
    void numbersHaveNoGaps_andOnlyTheLastFiveFilesAreKept() {
        for (var number = 1; number <= 7; number++) {
            house.send(upload(number));
            assertThat(house.lastCommit()).contains(added(number));
        }
    }

    @Test
    void aBranchIsKeptUntilAnotherIsNamed() {
        house.send(upload(1));
        house.send(upload(2, ANN, "harbours"));
        house.send(upload(3));
        assertThat(house.stream("cv-1"))
                .filteredOn(VersionAdded.class::isInstance)
                .extracting(event -> ((VersionAdded) event).branch())
                .containsExactly("main", "harbours", "harbours");
    }

    @Test
    void somebodyElsesCv_andARemovedOne_takeNothingIn() {
        house.send(upload(1));
        assertRefused(() -> house.send(upload(2, EVE, null)), CvProblem.CV_NOT_FOUND);
        house.send(new RemoveCv(CV, ANN, NOON));
        assertRefused(() -> house.send(upload(2)), CvProblem.CV_NOT_FOUND);
        assertRefused(() -> house.send(upload(1)), CvProblem.CV_NOT_FOUND);
    }

    @Test
    void aCvHasOnlySoManyVersions() {
        for (var number = 1; number <= CvLimits.VERSIONS; number++) {
            house.send(upload(number));
        }
        assertRefused(() -> house.send(upload(CvLimits.VERSIONS + 1)), CvProblem.CV_TOO_MANY_VERSIONS);
        assertThat(house.stream("cv-1-v" + CvLimits.VERSIONS)).hasSize(2);
    }

    private static void assertRefused(ThrowingCallable call, CvProblem problem) {
        assertThatThrownBy(call)
                .extracting(Throwable::getMessage, InstanceOfAssertFactories.STRING)
                .isEqualTo(problem.sentence());
    }
}
