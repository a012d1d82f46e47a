package pro.interviewai.intelligence.cv.reading.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads the text of a page from its picture. */
@FunctionalInterface
public interface PageRecogniser {
    /** Where no program for it is at hand. */
    PageRecogniser NONE = (document, page) -> Optional.empty();

    /**
     * @param page from 0
     * @return the lines in reading order, none where there is no text; empty where it cannot be tried
     * @throws IOException if the page cannot be drawn
     */
    Optional<List<RecognisedLine>> recognise(PDDocument document, int page) throws IOException;
}
