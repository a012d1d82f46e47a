package pro.interviewai.intelligence.cv.reading.pdf.layout;

import java.util.List;
import pro.interviewai.intelligence.cv.reading.pdf.layout.Gutter.Span;

/**
 * Takes off the ends of a gutter what only happens to leave it free: a heading above, or a title with its date, which white
 * space parts from the columns.
 */
final class Bands {
    /** Of the letters' size: white space above a row that parts it from the one before. */
    private static final double PARTS = 0.75;

    private static final int MOST_ROWS = 3;
    /** Points. */
    private static final double AT_EDGE = 4;

    private Bands() {}

    static Span without(List<Row> rows, Span span, double edge) {
        int from = span.from();
        int to = span.to();
        for (int cut = from + 1; cut < to; cut++) {
            if (isGap(rows.get(cut - 1), rows.get(cut)) && isLoose(rows.subList(from, cut), edge)) {
                from = cut;
            } else if (cut - from > MOST_ROWS) {
                break;
            }
        }
        if (to < rows.size()) {
            for (int cut = to - 1; cut > from && to - cut <= MOST_ROWS; cut--) {
                if (isGap(rows.get(cut - 1), rows.get(cut)) && isLoose(rows.subList(cut, to), edge)) {
                    to = cut;
                }
            }
        }
        return new Span(from, to);
    }

    private static boolean isGap(Row above, Row below) {
        return below.top() - above.bottom() > PARTS * Math.min(above.size(), below.size());
    }

    /** Few rows that have nothing at the edge of the right column. */
    private static boolean isLoose(List<Row> rows, double edge) {
        boolean above = rows.size() == 1 && rows.getFirst().left() >= edge;
        return rows.size() <= MOST_ROWS
                && (above
                        || rows.stream().allMatch(row -> row.left() < edge)
                                && rows.stream()
                                        .flatMap(row -> row.pieces().stream())
                                        .noneMatch(piece -> Math.abs(piece.left() - edge) <= AT_EDGE));
    }
}
