package pro.interviewai.intelligence.cv.reading.pdf.layout;

import java.util.List;

/**
 * A part of a page from top to bottom: text in columns beside each other, or text across.
 *
 * @param columns in reading order, each from top to bottom; one where it is not parted
 */
record Block(List<List<Row>> columns) {

    static Block across(List<Row> rows) {
        return new Block(List.of(rows));
    }

    boolean isParted() {
        return columns.size() > 1;
    }

    double left(int column) {
        return columns.get(column).stream().mapToDouble(Row::left).min().orElse(0);
    }

    /** Share of the block's text, by which the main column is known. */
    long letters(int column) {
        return columns.get(column).stream()
                .flatMap(row -> row.pieces().stream())
                .mapToLong(piece -> piece.glyphs().size())
                .sum();
    }
}
