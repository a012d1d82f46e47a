package pro.interviewai.command.cv;

import static pro.interviewai.command.cv.Written.CONTENT;
import static pro.interviewai.command.cv.Written.ID;
import static pro.interviewai.command.cv.Written.NOON;
import static pro.interviewai.command.cv.Written.UPLOADED;
import static pro.interviewai.command.cv.Written.version;

import org.junit.jupiter.api.Test;
import pro.interviewai.messages.cv.CvVersionCommand.RecordFileRemoved;
import pro.interviewai.messages.cv.CvVersionEvent.CvFileRemoved;
import pro.interviewai.messages.cv.CvVersionEvent.VersionDerived;
import pro.interviewai.messages.cv.VersionKind;

class RecordFileRemovedTest {

    private static final RecordFileRemoved REMOVE = new RecordFileRemoved(ID, NOON);
    private static final CvFileRemoved REMOVED = new CvFileRemoved(ID.value(), "cv-1", "ann", NOON);

    @Test
    void aFileGoesOnce() {
        version().given(UPLOADED).when(REMOVE).expectEvents(REMOVED);
        version().given(UPLOADED, REMOVED).when(REMOVE).expectNoEvents();
    }

    @Test
    void whatWasNotUploadedHasNoFile() {
        version()
                .given(new VersionDerived(ID.value(), "cv-1", "ann", 1, 1, VersionKind.CORRECTION, null, CONTENT, NOON))
                .when(REMOVE)
                .expectNoEvents();
    }
}
