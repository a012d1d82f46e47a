package pro.interviewai.messages.cv;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.content.ContentEdit;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.optimisation.CvChange;

/**
 * What stands in a version, rebuilt from its events alone: the same events give the same bytes whenever they are read.
 *
 * @param document none until it is read, and of what was made of another version
 * @param content none until it is read, and of a corrected version of somebody who was erased
 */
public record VersionContent(
        @Nullable DocumentText document, @Nullable CvContent content) {

    /** Nothing was read yet. */
    public static final VersionContent NONE = new VersionContent(null, null);

    public VersionContent after(CvVersionEvent event) {
        return switch (event) {
            case CvVersionEvent.CvRead read -> new VersionContent(read.document(), read.content());
            case CvVersionEvent.VersionDerived derived -> new VersionContent(null, derived.content());
            case CvVersionEvent.CvFieldCorrected corrected -> new VersionContent(document, corrected(corrected));
            default -> this;
        };
    }

    public static VersionContent of(List<? extends CvVersionEvent> events) {
        var content = NONE;
        for (var event : events) {
            content = content.after(event);
        }
        return content;
    }

    /** What becomes of the content by changes that were all proposed for it. */
    public CvContent with(List<CvChange> changes) {
        return ContentEdit.all(Objects.requireNonNull(content, "nothing was read yet"), changes);
    }

    /** Of somebody who was erased nobody knows what was typed, so nothing can be put where it stood. */
    private @Nullable CvContent corrected(CvVersionEvent.CvFieldCorrected event) {
        var text = event.corrected();
        if (content == null || (text == null && event.type() != CvChange.Type.DELETION)) {
            return null;
        }
        return ContentEdit.one(content, event.type(), event.path(), text == null ? null : Stated.typed(text));
    }
}
