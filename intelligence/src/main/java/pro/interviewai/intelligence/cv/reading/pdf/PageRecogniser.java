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

    /** Where another process recognises, which is to read the whole document then. */
    PageRecogniser ELSEWHERE = (document, page) -> {
        throw new RecognitionWanted();
    };

    /**
     * @param page from 0
     * @return the lines in reading order, none where there is no text; empty where it cannot be tried, or where what was found
     *     is too uncertain to be taken for the text
     * @throws IOException if the page cannot be drawn
     * @throws RecognitionWanted by {@link #ELSEWHERE}
     */
    Optional<List<RecognisedLine>> recognise(PDDocument document, int page) throws IOException;
}
