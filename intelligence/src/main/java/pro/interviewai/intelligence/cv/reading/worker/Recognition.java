package pro.interviewai.intelligence.cv.reading.worker;

import pro.interviewai.intelligence.cv.reading.recognition.TesseractRecogniser;
import pro.interviewai.intelligence.worker.Work;

/** Reads a document, and of pages that can only be seen what can be recognised. */
public final class Recognition implements Work {
    private final Work work = new DocumentWork(new FormatsDocumentReader(new TesseractRecogniser()));

    @Override
    public byte[] of(String fileName, byte[] file) {
        return work.of(fileName, file);
    }
}
