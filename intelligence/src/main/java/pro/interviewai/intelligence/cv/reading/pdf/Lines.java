package pro.interviewai.intelligence.cv.reading.pdf;

import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pro.interviewai.intelligence.cv.reading.pdf.drawing.Glyph;
import pro.interviewai.intelligence.cv.reading.pdf.drawing.Letters;
import pro.interviewai.intelligence.cv.reading.pdf.layout.Bullets;
import pro.interviewai.intelligence.cv.reading.pdf.layout.Flow.Placed;
import pro.interviewai.intelligence.cv.reading.pdf.layout.Piece;
import pro.interviewai.intelligence.cv.reading.pdf.layout.Row;
import pro.interviewai.intelligence.cv.reading.pdf.layout.Spacing;
import pro.interviewai.intelligence.cv.reading.pdf.layout.VisualOrder;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentLine.Box;

/** Writes rows out as lines of a document, numbered as they come. */
final class Lines {
    private static final String BETWEEN_PIECES = "\t";

    private final List<DocumentLine> written = new ArrayList<>();
    private final Set<Integer> pagesOfSpacedLetters = new TreeSet<>();

    private record Text(String text, boolean bullet) {}

    List<DocumentLine> written() {
        return written;
    }

    Set<Integer> pagesOfSpacedLetters() {
        return pagesOfSpacedLetters;
    }

    void add(Placed placed) {
        Row row = placed.row();
        Text text = text(placed);
        if (text.text.isEmpty()) {
            return;
        }
        written.add(new DocumentLine(
                written.size() + 1,
                placed.sheet().number(),
                text.text,
                box(placed),
                rounded(row.size()),
                isBold(row),
                text.bullet,
                row.column(),
                false,
                placed.place()));
    }

    void add(int page, RecognisedLine line) {
        String text = Letters.clean(line.text());
        boolean bullet = Bullets.leads(text);
        String words = bullet ? text.substring(1).strip() : text;
        if (!words.isEmpty()) {
            written.add(new DocumentLine(
                    written.size() + 1,
                    page,
                    words,
                    line.box(),
                    rounded(line.size()),
                    false,
                    bullet,
                    0,
                    false,
                    DocumentLine.Place.BODY));
        }
    }

    private Text text(Placed placed) {
        List<Piece> pieces = placed.row().pieces();
        boolean fromRight = VisualOrder.isRightToLeft(pieces.stream()
                .flatMap(piece -> piece.glyphs().stream())
                .map(Glyph::text)
                .toList());
        int first = fromRight ? pieces.size() - 1 : 0;
        boolean bullet = Bullets.leads(pieces.get(first).glyphs(), fromRight);
        List<String> units = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            List<Glyph> glyphs = pieces.get(i).glyphs();
            if (bullet && i == first) {
                glyphs = fromRight ? glyphs.subList(0, glyphs.size() - 1) : glyphs.subList(1, glyphs.size());
            }
            if (i > 0) {
                units.add(BETWEEN_PIECES);
            }
            Spacing.Spaced spaced = placed.spacing().of(glyphs);
            units.addAll(spaced.unitsFromLeft());
            if (spaced.lettersApart()) {
                pagesOfSpacedLetters.add(placed.sheet().number());
            }
        }
        return new Text(Letters.clean(VisualOrder.logical(units)), bullet);
    }

    private static boolean isBold(Row row) {
        long letters =
                row.pieces().stream().mapToLong(piece -> piece.glyphs().size()).sum();
        long bold = row.pieces().stream()
                .flatMap(piece -> piece.glyphs().stream())
                .filter(Glyph::bold)
                .count();
        return bold * 2 > letters;
    }

    private static Box box(Placed placed) {
        Row row = placed.row();
        Rectangle2D upright =
                new Rectangle2D.Double(row.left(), row.top(), row.right() - row.left(), row.bottom() - row.top());
        try {
            Rectangle2D seen = placed.sheet()
                    .frame()
                    .upright(placed.direction())
                    .createInverse()
                    .createTransformedShape(upright)
                    .getBounds2D();
            return new Box(
                    rounded(seen.getX()), rounded(seen.getY()), rounded(seen.getWidth()), rounded(seen.getHeight()));
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("A quarter turn can be turned back", e);
        }
    }

    private static double rounded(double points) {
        return Math.rint(points * 100) / 100;
    }
}
