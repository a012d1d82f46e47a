package pro.interviewai.query.cv;

import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.content.ContentEdit;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.optimisation.CvChange;

/** What a person corrected in a version, as it is sealed in its document. */
record Correction(CvChange.Type type, String path, @Nullable String text) {

    CvContent of(CvContent content) {
        return ContentEdit.one(content, type, path, text == null ? null : Stated.typed(text));
    }
}
