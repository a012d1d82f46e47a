package pro.interviewai.intelligence.cv.reading.worker;

import pro.interviewai.intelligence.cv.reading.pdf.PageRecogniser;
import pro.interviewai.intelligence.worker.Work;

/** Reads what is written in a document, and leaves one with pages that can only be seen to {@link Recognition}. */
public final class Reading implements Work {
    private final Work work = new DocumentWork(new FormatsDocumentReader(PageRecogniser.ELSEWHERE));

    @Override
    public byte[] of(String fileName, byte[] file) {
        return work.of(fileName, file);
    }
}
