package pro.interviewai.intelligence.cv.reading.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pro.interviewai.intelligence.cv.reading.pdf.drawing.PageFrame.Direction;
import pro.interviewai.messages.cv.document.DocumentLine.Place;

/**
 * Brings the rows of all pages into the order in which they are read. Columns that go on on the next page are read to their
 * end, and a side bar goes before the main column where that goes on on a page without it. Headers and footers interrupt
 * nothing: those of the first page's top come first, all others last.
 */
public final class Flow {
    /** Points: left edges that differ by less are those of the same column. */
    private static final double SAME_EDGE = 12;

    private final List<Placed> rows = new ArrayList<>();

    private Flow() {}

    /** A row with all that is needed to write it out. */
    public record Placed(Sheet sheet, Row row, Spacing spacing, Direction direction, Place place) {}

    private record Part(Sheet sheet, int index) {
        Block block() {
            return sheet.blocks().get(index);
        }

        boolean isFirst() {
            return index == 0;
        }

        boolean isLast() {
            return index == sheet.blocks().size() - 1;
        }
    }

    public static List<Placed> of(List<Sheet> sheets) {
        Flow flow = new Flow();
        sheets.stream()
                .limit(1)
                .forEach(sheet -> flow.add(sheet, sheet.margins().header(), Place.HEADER));
        flow.addBodies(sheets);
        for (Sheet sheet : sheets) {
            for (Sheet.Turned turned : sheet.turned()) {
                turned.rows()
                        .forEach(row -> flow.rows.add(
                                new Placed(sheet, row, turned.spacing(), turned.direction(), Place.BODY)));
            }
        }
        sheets.stream().skip(1).forEach(sheet -> flow.add(sheet, sheet.margins().header(), Place.HEADER));
        sheets.forEach(sheet -> flow.add(sheet, sheet.margins().footer(), Place.FOOTER));
        return flow.rows;
    }

    private void add(Sheet sheet, List<Row> added, Place place) {
        added.forEach(row -> rows.add(new Placed(sheet, row, sheet.spacing(), Direction.ACROSS, place)));
    }

    private void addBodies(List<Sheet> sheets) {
        List<Part> parts = sheets.stream()
                .flatMap(sheet -> IntStream.range(0, sheet.blocks().size()).mapToObj(index -> new Part(sheet, index)))
                .toList();
        for (int from = 0; from < parts.size(); ) {
            int to = from + 1;
            while (to < parts.size() && goesOn(parts.get(to - 1), parts.get(to))) {
                to++;
            }
            List<Part> chain = parts.subList(from, to);
            boolean mainLast = to < parts.size() && isContinued(chain.getLast(), parts.get(to));
            for (int column : order(chain, mainLast)) {
                chain.forEach(part -> add(part.sheet(), part.block().columns().get(column), Place.BODY));
            }
            from = to;
        }
    }

    private static boolean goesOn(Part part, Part next) {
        Block block = part.block();
        Block other = next.block();
        return block.isParted()
                && part.isLast()
                && next.isFirst()
                && part.sheet() != next.sheet()
                && block.columns().size() == other.columns().size()
                && IntStream.range(0, block.columns().size())
                        .allMatch(column -> Math.abs(block.left(column) - other.left(column)) <= SAME_EDGE);
    }

    /** Whether the next page has no columns, so that only the main column can go on there. */
    private static boolean isContinued(Part part, Part next) {
        return part.block().isParted() && !next.block().isParted() && part.sheet() != next.sheet();
    }

    private static List<Integer> order(List<Part> chain, boolean mainLast) {
        List<Integer> order = new ArrayList<>();
        for (int column = 0; column < chain.getFirst().block().columns().size(); column++) {
            order.add(column);
        }
        if (mainLast) {
            order.add(order.remove(main(chain)));
        }
        return order;
    }

    private static int main(List<Part> chain) {
        int main = 0;
        long most = -1;
        for (int column = 0; column < chain.getFirst().block().columns().size(); column++) {
            int each = column;
            long letters =
                    chain.stream().mapToLong(part -> part.block().letters(each)).sum();
            if (letters > most) {
                most = letters;
                main = column;
            }
        }
        return main;
    }
}
