package pro.interviewai.intelligence.cv.reading.pdf.drawing;

import java.util.List;
import java.util.Map;
import pro.interviewai.intelligence.cv.reading.pdf.drawing.PageFrame.Direction;

/**
 * What is drawn on one page.
 *
 * @param glyphs that can be seen, in the order of drawing, by where their lines run to
 * @param hidden number of letters that nobody sees
 * @param count how far the letters are known
 * @param pictured share of the page that pictures cover, 0–1
 * @param shapes number of filled areas
 */
public record PageContent(
        PageFrame frame,
        Map<Direction, List<Glyph>> glyphs,
        int hidden,
        LetterCount count,
        double pictured,
        int shapes) {
    private static final double MOST_OF_PAGE = 0.5;
    /** Where there are so many shapes and no letter, some program has drawn the letters as shapes. */
    private static final int SHAPES_OF_A_TEXT = 40;

    public boolean isPicture() {
        return glyphs.values().stream().allMatch(List::isEmpty)
                && (pictured >= MOST_OF_PAGE || shapes >= SHAPES_OF_A_TEXT);
    }
}
