package pro.interviewai.intelligence.cv.analysis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.analysis.CvAnalysis;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.document.DocumentText;

/** Judges CVs. Implementations are safe for use by many threads. */
public interface CvAnalyser {

    /**
     * Never throws for any text of a CV or a job description; what these say is judged and never obeyed.
     *
     * @param document that the content was read from
     * @param jobDescription of which the first 20,000 characters count; null where there is none
     * @param today by which it is told how long ago something was
     */
    CvAnalysis analyse(CvContent content, DocumentText document, @Nullable String jobDescription, LocalDate today);
}
