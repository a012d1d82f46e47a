package pro.interviewai.saga.cv;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.saga.cv.Desk.CLOCK;
import static pro.interviewai.saga.cv.Desk.NOON;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.cv.CvEvent.CvRemoved;
import pro.interviewai.messages.cv.CvEvent.VersionAdded;
import pro.interviewai.messages.cv.CvId;
import pro.interviewai.messages.cv.CvVersionCommand.RecordFileRemoved;
import pro.interviewai.messages.cv.KeptFile;
import pro.interviewai.messages.cv.VersionKind;
import pro.interviewai.saga.SentCommands;

class WhenCvVersionAddedThenForgetOldFilesTest {
    private static final CvId CV = new CvId("cv-1");

    private final Drawer store = new Drawer(null);
    private final SentCommands commands = new SentCommands();
    private final WhenCvVersionAddedThenForgetOldFiles reaction =
            new WhenCvVersionAddedThenForgetOldFiles(store, commands.gateway(), CLOCK);

    @Test
    void aFileThatLaterOnesHaveOutlivedGoes() {
        reaction.on(added(new KeptFile(1, "file-1")));
        assertThat(store.removed).containsExactly("file-1");
        assertThat(commands.all()).containsExactly(new RecordFileRemoved(CV.version(1), NOON));
    }

    @Test
    void asLongAsThereAreFew_allStay() {
        reaction.on(added(null));
        assertThat(store.removed).isEmpty();
        assertThat(commands.all()).isEmpty();
    }

    @Test
    void theFilesOfARemovedCvGo() {
        reaction.on(new CvRemoved("cv-1", "ann", List.of(new KeptFile(2, "file-2"), new KeptFile(4, "file-4")), NOON));
        assertThat(store.removed).containsExactly("file-2", "file-4");
        assertThat(commands.all())
                .containsExactly(
                        new RecordFileRemoved(CV.version(2), NOON), new RecordFileRemoved(CV.version(4), NOON));
    }

    private static VersionAdded added(@Nullable KeptFile outlived) {
        return new VersionAdded(
                "cv-1", "ann", 6, VersionKind.UPLOAD, 5, "main", new KeptFile(6, "file-6"), outlived, "upload-6", NOON);
    }
}
