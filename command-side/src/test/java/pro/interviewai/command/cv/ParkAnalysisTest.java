package pro.interviewai.command.cv;

import static pro.interviewai.command.cv.Written.ID;
import static pro.interviewai.command.cv.Written.NOON;
import static pro.interviewai.command.cv.Written.REQUESTED;
import static pro.interviewai.command.cv.Written.UPLOADED;
import static pro.interviewai.command.cv.Written.version;

import org.junit.jupiter.api.Test;
import pro.interviewai.messages.cv.CvVersionCommand.ParkAnalysis;
import pro.interviewai.messages.cv.CvVersionEvent.AnalysisParked;

class ParkAnalysisTest {

    private static final ParkAnalysis PARK = new ParkAnalysis(ID, "analysis-1", "IllegalStateException", NOON);
    private static final AnalysisParked PARKED =
            new AnalysisParked(ID.value(), "cv-1", "ann", "analysis-1", "IllegalStateException", NOON);

    @Test
    void anAnalysisIsParkedOnce() {
        version().given(UPLOADED, REQUESTED).when(PARK).expectEvents(PARKED);
        version().given(UPLOADED, REQUESTED, PARKED).when(PARK).expectNoEvents();
    }

    @Test
    void onlyWhatRunsIsParked() {
        version().given(UPLOADED).when(PARK).expectNoEvents();
    }
}
