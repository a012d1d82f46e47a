package pro.interviewai.intelligence.cv.output;

import java.util.Locale;
import pro.interviewai.messages.cv.content.CvContent;

/**
 * Writes a CV as a file: in one column, in the order of its sections, each piece of it once and as it is stated. Writers are
 * safe for use by several threads.
 */
public interface CvWriter {

    /**
     * The file.
     *
     * @param headings language of the headings that the CV itself does not have, and of the document
     * @throws pro.interviewai.messages.ProblemException {@code CV_LETTERS_MISSING} from PDF, where no font has a letter; its
     *     member {@code letters} lists them
     */
    byte[] write(CvContent content, Locale headings);

    static CvWriter of(CvFormat format) {
        return switch (format) {
            case PDF -> new PdfCv();
            case DOCX -> new DocxCv();
            case JSON -> (content, headings) -> JsonResume.write(content);
        };
    }
}
