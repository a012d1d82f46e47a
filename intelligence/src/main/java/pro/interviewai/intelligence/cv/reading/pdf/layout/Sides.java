package pro.interviewai.intelligence.cv.reading.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pro.interviewai.intelligence.cv.reading.pdf.layout.Gutter.Kind;

/**
 * What stands on both sides of white space: two columns, labels beside text, or lines that only have a gap, as titles with
 * their dates at the right margin and small tables have.
 *
 * @param left from top to bottom
 * @param right from top to bottom
 */
record Sides(List<Piece> left, List<Piece> right) {
    private static final Comparator<Piece> FROM_TOP = Comparator.comparingDouble(Piece::baseline);
    private static final int FEWEST = 2;
    private static final int FEWEST_TOGETHER = 6;
    private static final double NEARLY_ALL = 0.8;
    private static final int MOST_LINES_OF_A_LABEL = 3;
    private static final int MOST_ROWS_OF_A_TABLE = 5;
    /** Of the letters' size from baseline to baseline: more parts two entries. */
    private static final double NEXT_LINE = 1.75;

    private static final double NARROW = 0.6;
    private static final double MORE_TEXT = 1.4;

    public Sides {
        left = left.stream().sorted(FROM_TOP).toList();
        right = right.stream().sorted(FROM_TOP).toList();
    }

    public Optional<Kind> kind() {
        if (left.size() < FEWEST || right.size() < FEWEST) {
            return Optional.empty();
        }
        double rightBeside = beside(right, left);
        if (rightBeside >= NEARLY_ALL && (longestBlock(right) <= MOST_LINES_OF_A_LABEL || areDates(right))) {
            return labels();
        }
        double leftBeside = beside(left, right);
        if (leftBeside >= NEARLY_ALL && rightBeside >= NEARLY_ALL && isTable()) {
            return Optional.empty();
        }
        if (labels().isPresent()) {
            return labels();
        }
        return left.size() + right.size() >= FEWEST_TOGETHER && overlap()
                ? Optional.of(Kind.COLUMNS)
                : Optional.empty();
    }

    private Optional<Kind> labels() {
        List<Piece> labels =
                left.stream().filter(piece -> !isHeadingAlone(piece)).toList();
        List<Integer> starts = starts(labels);
        long beside = starts.stream()
                .filter(start -> isBeside(labels.get(start), right))
                .count();
        boolean each = !labels.isEmpty() && beside(labels, right) == 1;
        boolean told = starts.size() >= FEWEST
                && beside >= NEARLY_ALL * starts.size()
                && (each || longestBlock(labels) <= MOST_LINES_OF_A_LABEL)
                && width(left) <= NARROW * width(right)
                && right.size() >= (areDates(labels) ? 1 : MORE_TEXT) * labels.size();
        return told ? Optional.of(Kind.LABELS) : Optional.empty();
    }

    /** Labels stand below headings that have nothing beside them. */
    private boolean isHeadingAlone(Piece piece) {
        return (piece.isBold() || piece.isCapitals()) && !piece.hasFigure() && !isBeside(piece, right);
    }

    private boolean isTable() {
        if (left.size() <= MOST_ROWS_OF_A_TABLE) {
            return true;
        }
        boolean uniform = left.stream()
                .allMatch(piece -> piece.isBold() == left.getFirst().isBold()
                        && Math.abs(piece.size() - left.getFirst().size()) < 0.5);
        return uniform && width(left) <= NARROW * width(right);
    }

    private boolean overlap() {
        return left.getFirst().top() < right.getLast().bottom()
                && right.getFirst().top() < left.getLast().bottom();
    }

    private static boolean areDates(List<Piece> pieces) {
        return pieces.stream().filter(Piece::hasFigure).count() >= 0.6 * pieces.size()
                && pieces.stream().allMatch(piece -> piece.glyphs().size() <= 25);
    }

    /** Share of the one side's lines that stand on a line of the other. */
    private static double beside(List<Piece> pieces, List<Piece> others) {
        return (double) pieces.stream().filter(piece -> isBeside(piece, others)).count() / pieces.size();
    }

    private static boolean isBeside(Piece piece, List<Piece> sorted) {
        int index = Collections.binarySearch(sorted, piece, FROM_TOP);
        int nearest = index < 0 ? -index - 1 : index;
        return nearest < sorted.size() && piece.isBeside(sorted.get(nearest))
                || nearest > 0 && piece.isBeside(sorted.get(nearest - 1));
    }

    /** Indices of those that begin a block of lines. */
    static List<Integer> starts(List<Piece> pieces) {
        return IntStream.range(0, pieces.size())
                .filter(i -> i == 0 || !follows(pieces.get(i - 1), pieces.get(i)))
                .boxed()
                .toList();
    }

    /** Indices of the labels: each line one where there are more beneath each other than one label has. */
    List<Integer> labelStarts() {
        List<Integer> starts = new ArrayList<>();
        List<Integer> blocks = starts(left);
        for (int i = 0; i < blocks.size(); i++) {
            int next = i + 1 < blocks.size() ? blocks.get(i + 1) : left.size();
            boolean several = next - blocks.get(i) > MOST_LINES_OF_A_LABEL;
            for (int line = blocks.get(i); line < next; line++) {
                if (several || line == blocks.get(i)) {
                    starts.add(line);
                }
            }
        }
        return starts;
    }

    private static boolean follows(Piece above, Piece below) {
        return below.baseline() - above.baseline() <= NEXT_LINE * Math.max(above.size(), below.size());
    }

    private static int longestBlock(List<Piece> pieces) {
        int longest = 0;
        int length = 0;
        for (int i = 0; i < pieces.size(); i++) {
            boolean sameLine = i > 0 && pieces.get(i - 1).isBeside(pieces.get(i));
            if (i > 0 && !follows(pieces.get(i - 1), pieces.get(i))) {
                length = 0;
            }
            length += sameLine ? 0 : 1;
            longest = Math.max(longest, length);
        }
        return longest;
    }

    private static double width(List<Piece> pieces) {
        return pieces.stream().mapToDouble(Piece::right).max().orElse(0)
                - pieces.stream().mapToDouble(Piece::left).min().orElse(0);
    }
}
