package pro.interviewai.intelligence.cv.accuracy;

import pro.interviewai.intelligence.cv.parsing.CvParser;
import pro.interviewai.intelligence.cv.reading.worker.FormatsDocumentReader;

/** The reading that is measured: the product's reader and parser, without the process that the reader has of its own. */
final class ReadingUnderTest {
    private ReadingUnderTest() {}

    static CvReading reading() {
        FormatsDocumentReader reader = new FormatsDocumentReader();
        CvParser parser = new CvParser();
        return (file, name) -> parser.parse(reader.read(file, name));
    }
}
