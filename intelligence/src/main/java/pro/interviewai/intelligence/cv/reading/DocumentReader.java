package pro.interviewai.intelligence.cv.reading;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.document.DocumentText;

/** Reads documents that came from outside. */
public interface DocumentReader {
    /**
     * @param file at most 5 MB in practice; nothing in it is believed
     * @param fileName as it was uploaded; what kind of file it is says its content, and the name only where that leaves it
     *     open
     * @throws ProblemException with a {@link CvProblem} that says what is wrong with the file, or with
     *     {@link pro.interviewai.messages.CommonProblem#UNAVAILABLE} where it could not be looked at now
     */
    DocumentText read(byte[] file, String fileName);
}
