package pro.interviewai.intelligence.cv.reading;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.document.DocumentText;

/** Reads the files of one {@link DocumentType}. */
public interface FormatReader {
    /** @throws ProblemException with a {@link CvProblem} that says what is wrong with the file */
    DocumentText read(byte[] file);
}
