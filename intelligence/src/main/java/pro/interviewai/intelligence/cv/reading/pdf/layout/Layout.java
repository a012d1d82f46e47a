package pro.interviewai.intelligence.cv.reading.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pro.interviewai.intelligence.cv.reading.pdf.layout.Gutter.Kind;

/**
 * Finds the columns of a page: the gutter that parts most of the text is cut first, then what lies above it, on both of its
 * sides and below it is looked at in the same way.
 */
final class Layout {
    private static final int DEEPEST = 12;
    /** A page of a CV has hundreds; what has more is not looked at for columns. */
    private static final int MOST_PIECES = 2500;

    private final boolean rightToLeft;

    Layout(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    /** @return from top to bottom */
    List<Block> of(List<Piece> pieces) {
        return blocks(pieces, 0);
    }

    private List<Block> blocks(List<Piece> pieces, int depth) {
        if (pieces.isEmpty()) {
            return List.of();
        }
        List<Row> rows = Row.of(pieces, 0);
        Optional<Gutter> gutter =
                depth < DEEPEST && pieces.size() <= MOST_PIECES ? Gutter.best(rows) : Optional.empty();
        if (gutter.isEmpty()) {
            return List.of(Block.across(rows));
        }
        Gutter cut = gutter.get();
        List<Block> blocks =
                new ArrayList<>(blocks(pieces(rows.subList(0, cut.rows().from())), depth + 1));
        blocks.addAll(cut.kind() == Kind.LABELS ? labelled(cut, depth) : List.of(parted(cut, depth)));
        blocks.addAll(blocks(pieces(rows.subList(cut.rows().to(), rows.size())), depth + 1));
        return blocks;
    }

    private static List<Piece> pieces(List<Row> rows) {
        return rows.stream().flatMap(row -> row.pieces().stream()).toList();
    }

    private Block parted(Gutter gutter, int depth) {
        List<List<Row>> columns = new ArrayList<>();
        for (List<Piece> side : sides(gutter)) {
            List<Block> blocks = blocks(side, depth + 1);
            if (blocks.size() == 1) {
                columns.addAll(blocks.getFirst().columns());
            } else {
                columns.add(flat(blocks));
            }
        }
        List<List<Row>> numbered = new ArrayList<>();
        for (List<Row> column : columns) {
            int number = numbered.size();
            numbered.add(column.stream().map(row -> row.in(number)).toList());
        }
        return new Block(numbered);
    }

    private List<List<Piece>> sides(Gutter gutter) {
        return rightToLeft ? List.of(gutter.right(), gutter.left()) : List.of(gutter.left(), gutter.right());
    }

    private static List<Row> flat(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.columns().stream())
                .flatMap(List::stream)
                .toList();
    }

    /** Each label goes before the text beside it: on its first line, or as a heading above it. */
    private List<Block> labelled(Gutter gutter, int depth) {
        List<Block> blocks = new ArrayList<>();
        List<Integer> starts = new Sides(gutter.left(), gutter.right()).labelStarts();
        double from = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < starts.size(); i++) {
            int next = i + 1 < starts.size() ? starts.get(i + 1) : gutter.left().size();
            double to = next < gutter.left().size() ? gutter.left().get(next).top() : Double.POSITIVE_INFINITY;
            List<Piece> label = gutter.left().subList(starts.get(i), next);
            List<Piece> text = between(gutter.right(), from, to);
            double first = label.getFirst().top();
            blocks.addAll(blocks(between(text, from, first), depth + 1));
            blocks.addAll(labelled(label, between(text, first, to), depth));
            from = to;
        }
        return blocks;
    }

    private List<Block> labelled(List<Piece> label, List<Piece> text, int depth) {
        boolean alone = label.size() == 1 && !text.isEmpty() && label.getFirst().isBeside(text.getFirst());
        if (!alone || isHeading(label.getFirst(), text.getFirst())) {
            return Stream.concat(Stream.of(Block.across(Row.of(label, 0))), blocks(text, depth + 1).stream())
                    .toList();
        }
        List<Piece> first = Stream.concat(label.stream(), text.stream().filter(label.getFirst()::isBeside))
                .toList();
        List<Piece> others =
                text.stream().filter(piece -> !label.getFirst().isBeside(piece)).toList();
        return Stream.concat(Stream.of(Block.across(Row.of(first, 0))), blocks(others, depth + 1).stream())
                .toList();
    }

    private static boolean isHeading(Piece label, Piece text) {
        boolean stands = label.isCapitals() && !text.isCapitals()
                || label.isBold() && !text.isBold()
                || label.size() > text.size() + 1;
        return stands && !label.hasFigure() && !label.endsWith(":");
    }

    /** Those whose middle lies between the two heights. */
    private static List<Piece> between(List<Piece> pieces, double from, double to) {
        return pieces.stream()
                .filter(piece -> (piece.top() + piece.bottom()) / 2 >= from && (piece.top() + piece.bottom()) / 2 < to)
                .toList();
    }
}
