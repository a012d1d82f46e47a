package pro.interviewai.intelligence.cv.reading.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is read as one line.
 *
 * @param pieces from left to right, at least one
 * @param column that it stands in
 */
public record Row(List<Piece> pieces, int column) {

    /** The rows of one column, from top to bottom. */
    static List<Row> of(List<Piece> pieces, int column) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Piece::baseline));
        List<Row> rows = new ArrayList<>();
        List<Piece> row = new ArrayList<>();
        for (Piece piece : sorted) {
            if (!row.isEmpty() && !row.getFirst().isBeside(piece)) {
                rows.add(row(row, column));
                row.clear();
            }
            row.add(piece);
        }
        if (!row.isEmpty()) {
            rows.add(row(row, column));
        }
        return rows;
    }

    private static Row row(List<Piece> pieces, int column) {
        return new Row(
                pieces.stream().sorted(Comparator.comparingDouble(Piece::left)).toList(), column);
    }

    Row in(int other) {
        return new Row(pieces, other);
    }

    public double left() {
        return pieces.getFirst().left();
    }

    public double right() {
        return pieces.stream().mapToDouble(Piece::right).max().orElseThrow();
    }

    public double top() {
        return pieces.stream().mapToDouble(Piece::top).min().orElseThrow();
    }

    public double bottom() {
        return pieces.stream().mapToDouble(Piece::bottom).max().orElseThrow();
    }

    public double size() {
        return pieces.stream().mapToDouble(Piece::size).max().orElseThrow();
    }

    double baseline() {
        return pieces.getFirst().baseline();
    }
}
