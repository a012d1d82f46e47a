package pro.interviewai.intelligence.cv.reading.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * White space from top to bottom between two columns.
 *
 * @param edge left edge of what stands behind it
 * @param rows that it parts, without a gap, of all rows of a region
 * @param left what stands before it
 * @param right what stands behind it
 * @param kind of what it parts
 */
record Gutter(double edge, Span rows, List<Piece> left, List<Piece> right, Kind kind) {
    /** Points, and share of the letters' size, that it is wide at least. */
    private static final double LEAST_WIDTH = 5;

    private static final double LEAST_SHARE = 0.6;

    /** @param from the first row, @param to behind the last row */
    record Span(int from, int to) {}

    enum Kind {
        /** Both sides are text of their own. */
        COLUMNS,
        /** Labels, each beside the text that it belongs to. */
        LABELS
    }

    /** The one that parts most of the text. */
    static Optional<Gutter> best(List<Row> rows) {
        double[] edges = rows.stream()
                .flatMap(row -> row.pieces().stream())
                .mapToDouble(piece -> Math.rint(piece.left()))
                .distinct()
                .toArray();
        List<Gutter> found = new ArrayList<>();
        for (double edge : edges) {
            found.addAll(at(edge - 1, rows));
        }
        found.sort(Comparator.comparingDouble(Gutter::weight).reversed());
        return found.stream()
                .filter(gutter -> found.stream().noneMatch(gutter::takesIn))
                .findFirst();
    }

    /** Whether it lies within a column, before its dates, and only the other one makes its right side a column. */
    private boolean takesIn(Gutter other) {
        if (kind != Kind.COLUMNS || other.kind != Kind.COLUMNS || other.edge <= edge || !overlaps(other)) {
            return false;
        }
        List<Piece> between =
                right.stream().filter(piece -> piece.left() < other.edge).toList();
        return !between.isEmpty()
                && between.size() < right.size()
                && new Sides(left, between).kind().filter(Kind.COLUMNS::equals).isEmpty();
    }

    private boolean overlaps(Gutter other) {
        return rows.from < other.rows.to && other.rows.from < rows.to;
    }

    private static List<Gutter> at(double edge, List<Row> rows) {
        List<Gutter> found = new ArrayList<>();
        for (int from = 0; from < rows.size(); ) {
            int to = from;
            while (to < rows.size() && isFree(rows.get(to), edge)) {
                to++;
            }
            if (to - from > 1) {
                found.addAll(between(edge, rows, new Span(from, to)));
            }
            from = to + 1;
        }
        return found;
    }

    private static List<Gutter> between(double edge, List<Row> rows, Span span) {
        Span own = Bands.without(rows, span, edge);
        List<Row> parted = rows.subList(own.from, own.to);
        List<Piece> left = pieces(parted).filter(piece -> piece.left() < edge).toList();
        List<Piece> right = pieces(parted).filter(piece -> piece.left() >= edge).toList();
        Sides sides = new Sides(left, right);
        return sides.kind().stream()
                .map(kind -> new Gutter(edge, own, sides.left(), sides.right(), kind))
                .toList();
    }

    private static Stream<Piece> pieces(List<Row> rows) {
        return rows.stream().flatMap(row -> row.pieces().stream());
    }

    private static boolean isFree(Row row, double edge) {
        double width = Math.max(LEAST_WIDTH, LEAST_SHARE * row.size());
        return row.pieces().stream().allMatch(piece -> piece.left() >= edge || piece.right() <= edge + 1 - width);
    }

    private double weight() {
        return Math.min(left.size(), right.size()) * 3.0 + left.size() + right.size();
    }
}
