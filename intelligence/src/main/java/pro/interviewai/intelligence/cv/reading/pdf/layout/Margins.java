package pro.interviewai.intelligence.cv.reading.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells headers and footers from the text of the pages: what stands at the same place of at least half of the pages, with
 * other figures at most, and numbers of pages.
 */
public final class Margins {
    /** Share of the page's height, above and below. */
    private static final double ZONE = 0.12;

    private static final int MOST_ROWS = 3;
    /** Points. */
    private static final double SAME_PLACE = 4;

    private static final double SAME_SIZE = 0.15;
    private static final int MOST_LETTERS_BY_A_NUMBER = 12;

    private final List<List<Row>> rows;
    private final List<Double> heights;

    /** @param body what is neither header nor footer */
    record Parted(List<Row> header, List<Piece> body, List<Row> footer) {}

    /** @param pages the pieces of each page, and @param heights those of the pages, in points */
    public Margins(List<List<Piece>> pages, List<Double> heights) {
        this.rows = pages.stream().map(pieces -> Row.of(pieces, 0)).toList();
        this.heights = heights;
    }

    public Parted of(int page) {
        List<Row> all = rows.get(page);
        List<Row> header = new ArrayList<>();
        List<Row> footer = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Row row = all.get(i);
            boolean marginal = isNumber(row, page, all.size(), i) || isRepeated(row, page);
            if (marginal && isTop(row, page) && i < MOST_ROWS) {
                header.add(row);
            } else if (marginal && isBottom(row, page) && i >= all.size() - MOST_ROWS) {
                footer.add(row);
            }
        }
        List<Piece> body = all.stream()
                .filter(row -> !header.contains(row) && !footer.contains(row))
                .flatMap(row -> row.pieces().stream())
                .toList();
        return new Parted(header, body, footer);
    }

    private boolean isTop(Row row, int page) {
        return row.baseline() <= ZONE * heights.get(page);
    }

    private boolean isBottom(Row row, int page) {
        return row.baseline() >= (1 - ZONE) * heights.get(page);
    }

    private boolean isRepeated(Row row, int page) {
        if (rows.size() < 2 || !isTop(row, page) && !isBottom(row, page)) {
            return false;
        }
        long pages = rows.stream()
                .filter(others -> ends(others).anyMatch(other -> isSame(row, other)))
                .count();
        return pages >= 2 && pages * 2 >= rows.size();
    }

    private static Stream<Row> ends(List<Row> rows) {
        return Stream.concat(
                rows.stream().limit(MOST_ROWS), rows.stream().skip(Math.max(MOST_ROWS, rows.size() - MOST_ROWS)));
    }

    private static boolean isSame(Row row, Row other) {
        return Math.abs(row.baseline() - other.baseline()) <= SAME_PLACE
                && Math.abs(row.left() - other.left()) <= SAME_PLACE
                && Math.abs(row.size() - other.size()) <= SAME_SIZE * row.size()
                && withoutFigures(row).equals(withoutFigures(other));
    }

    private static String withoutFigures(Row row) {
        return text(row).replaceAll("\\d++", "#");
    }

    private static String text(Row row) {
        return row.pieces().stream()
                .flatMap(piece -> piece.glyphs().stream())
                .map(glyph -> glyph.apart() ? " " + glyph.text() : glyph.text())
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }

    /** The page's number, perhaps of how many, at the very top or bottom, with hardly anything beside it. */
    private boolean isNumber(Row row, int page, int count, int index) {
        if (index > 0 && index < count - 1) {
            return false;
        }
        String text = text(row);
        List<String> numbers =
                Stream.of(text.split("\\D++")).filter(part -> !part.isEmpty()).toList();
        long letters = text.codePoints().filter(Character::isLetter).count();
        List<String> one = List.of(String.valueOf(page + 1));
        List<String> ofAll = List.of(String.valueOf(page + 1), String.valueOf(rows.size()));
        return letters <= MOST_LETTERS_BY_A_NUMBER && (numbers.equals(one) || numbers.equals(ofAll));
    }
}
