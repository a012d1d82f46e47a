package pro.interviewai.intelligence.cv.reading.pdf.layout;

import java.util.List;
import pro.interviewai.intelligence.cv.reading.pdf.drawing.Glyph;
import pro.interviewai.intelligence.cv.reading.pdf.drawing.PageContent;
import pro.interviewai.intelligence.cv.reading.pdf.drawing.PageFrame;
import pro.interviewai.intelligence.cv.reading.pdf.drawing.PageFrame.Direction;

/**
 * One page with its text in order.
 *
 * @param number from 1
 * @param blocks from top to bottom
 * @param turned rows that do not run across, in the order in which they are read
 */
public record Sheet(
        int number, PageFrame frame, Spacing spacing, Margins.Parted margins, List<Block> blocks, List<Turned> turned) {

    /** Rows of text that is turned on its page. */
    record Turned(Direction direction, Spacing spacing, List<Row> rows) {}

    public static Sheet of(int number, PageContent content, List<Piece> pieces, Margins.Parted margins) {
        List<Turned> turned = content.glyphs().entrySet().stream()
                .filter(entry -> entry.getKey() != Direction.ACROSS)
                .map(entry -> turned(entry.getKey(), Pieces.of(entry.getValue())))
                .toList();
        return new Sheet(
                number,
                content.frame(),
                new Spacing(pieces),
                margins,
                new Layout(isRightToLeft(pieces)).of(margins.body()),
                turned);
    }

    private static Turned turned(Direction direction, List<Piece> pieces) {
        return new Turned(direction, new Spacing(pieces), Row.of(pieces, 0));
    }

    private static boolean isRightToLeft(List<Piece> pieces) {
        return VisualOrder.isRightToLeft(pieces.stream()
                .flatMap(piece -> piece.glyphs().stream())
                .map(Glyph::text)
                .toList());
    }

    public boolean hasColumns() {
        return blocks.stream().anyMatch(Block::isParted);
    }
}
