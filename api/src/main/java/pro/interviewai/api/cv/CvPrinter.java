package pro.interviewai.api.cv;

import java.util.Locale;
import org.springframework.http.MediaType;
import pro.interviewai.messages.cv.content.CvContent;

/** Writes a CV as a file. */
@FunctionalInterface
public interface CvPrinter {

    /**
     * The file.
     *
     * @param headings language of the headings that the CV itself does not have
     * @throws pro.interviewai.messages.ProblemException {@code CV_LETTERS_MISSING} where a letter cannot be written
     */
    byte[] print(CvContent content, Form form, Locale headings);

    /** As what a CV can be written; the names are those of the request. */
    enum Form {
        pdf(MediaType.APPLICATION_PDF),
        docx(new MediaType("application", "vnd.openxmlformats-officedocument.wordprocessingml.document")),
        /** JSON Resume (jsonresume.org/schema). */
        json(MediaType.APPLICATION_JSON);

        private final MediaType mediaType;

        Form(MediaType mediaType) {
            this.mediaType = mediaType;
        }

        MediaType mediaType() {
            return mediaType;
        }
    }
}
