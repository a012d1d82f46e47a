package pro.interviewai.intelligence.cv.reading.worker;

import pro.interviewai.intelligence.cv.reading.DocumentReader;
import pro.interviewai.intelligence.cv.reading.pdf.RecognitionWanted;
import pro.interviewai.intelligence.worker.Work;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import tools.jackson.databind.json.JsonMapper;

/** Reads documents, one a piece of work: their text as JSON, or nothing at all of what is to be read by who recognises. */
final class DocumentWork implements Work {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final DocumentReader reader;

    DocumentWork(DocumentReader reader) {
        this.reader = reader;
    }

    @Override
    public byte[] of(String fileName, byte[] file) {
        try {
            return JSON.writeValueAsBytes(reader.read(file, fileName));
        } catch (RecognitionWanted e) {
            return new byte[0];
        } catch (StackOverflowError e) {
            throw new ProblemException(CvProblem.CV_TOO_COMPLEX);
        }
    }
}
