package pro.interviewai.command.cv;

import static pro.interviewai.command.cv.Written.ANN;
import static pro.interviewai.command.cv.Written.EVE;
import static pro.interviewai.command.cv.Written.ID;
import static pro.interviewai.command.cv.Written.NOON;
import static pro.interviewai.command.cv.Written.READ;
import static pro.interviewai.command.cv.Written.REQUESTED;
import static pro.interviewai.command.cv.Written.UPLOADED;
import static pro.interviewai.command.cv.Written.refused;
import static pro.interviewai.command.cv.Written.version;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.cv.CvLimits;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.CvVersionCommand.RequestAnalysis;
import pro.interviewai.messages.cv.CvVersionEvent.AnalysisRequested;
import pro.interviewai.messages.cv.CvVersionEvent.CvFileRemoved;

class RequestAnalysisTest {

    private static final RequestAnalysis AGAIN = new RequestAnalysis(ID, ANN, "analysis-2", null, NOON);
    private static final CvFileRemoved FILE_REMOVED = new CvFileRemoved(ID.value(), "cv-1", "ann", NOON);

    @Test
    void anAnalysisIsAskedForOnce() {
        var requested = new AnalysisRequested(ID.value(), "cv-1", "ann", "analysis-2", null, NOON);
        version().given(UPLOADED, REQUESTED, READ).when(AGAIN).expectEvents(requested);
        version().given(UPLOADED, REQUESTED, READ, requested).when(AGAIN).expectNoEvents();
    }

    @Test
    void whatWasReadNeedsNoFile() {
        version()
                .given(UPLOADED, READ, FILE_REMOVED)
                .when(AGAIN)
                .expectEvents(new AnalysisRequested(ID.value(), "cv-1", "ann", "analysis-2", null, NOON));
    }

    @Test
    void whatWasNotReadNeedsItsFile() {
        refused(version().given(UPLOADED, FILE_REMOVED).when(AGAIN), CvProblem.CV_FILE_GONE);
    }

    @Test
    void nobodyElseAsksForIt() {
        refused(
                version().given(UPLOADED, READ).when(new RequestAnalysis(ID, EVE, "analysis-2", null, NOON)),
                CvProblem.CV_VERSION_NOT_FOUND);
    }

    @Test
    void thereAreOnlySoMany() {
        var given = new ArrayList<Object>(List.of(UPLOADED, READ));
        for (var i = 0; i < CvLimits.ANALYSES; i++) {
            given.add(new AnalysisRequested(ID.value(), "cv-1", "ann", "before-" + i, null, NOON));
        }
        refused(version().given(given).when(AGAIN), CvProblem.CV_TOO_MANY_STEPS);
    }
}
