package pro.interviewai.command.cv;

import static org.assertj.core.api.Assertions.assertThat;
import static pro.interviewai.command.cv.Written.ID;
import static pro.interviewai.command.cv.Written.NOON;
import static pro.interviewai.command.cv.Written.READ;
import static pro.interviewai.command.cv.Written.UPLOADED;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.cv.CvVersionEvent;
import pro.interviewai.messages.cv.CvVersionEvent.CvFieldCorrected;
import pro.interviewai.messages.cv.VersionContent;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.optimisation.CvChange;

class VersionContentTest {

    @Test
    void itIsWhatWasReadWithItsCorrections() {
        var content = VersionContent.of(List.of(
                UPLOADED,
                READ,
                corrected(CvChange.Type.DELETION, "skills/0", null),
                corrected(CvChange.Type.MODIFICATION, "skills/0", "Kotlin 2"),
                corrected(CvChange.Type.ADDITION, "skills/2", "Rust")));
        assertThat(content.content()).isNotNull();
        assertThat(content.content().skills())
                .containsExactly(Stated.typed("Kotlin 2"), Stated.typed("Go"), Stated.typed("Rust"));
        assertThat(content.document()).isEqualTo(READ.document());
    }

    /** After an erasure the texts of the events are null; whoever reads them must still come to the end. */
    @Test
    void whatWasTypedBySomebodyErasedIsGone_andNothingFails() {
        List<CvVersionEvent> erased = List.of(
                UPLOADED,
                READ,
                corrected(CvChange.Type.ADDITION, "skills/3", null),
                corrected(CvChange.Type.DELETION, "skills/3", null));
        assertThat(VersionContent.of(erased).content()).isNull();
    }

    private static CvFieldCorrected corrected(CvChange.Type type, String path, @Nullable String text) {
        return new CvFieldCorrected(ID.value(), "cv-1", "ann", "fix-" + path, type, path, null, text, NOON);
    }
}
