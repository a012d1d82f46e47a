package pro.interviewai.intelligence.cv.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;
import pro.interviewai.messages.cv.document.DocumentLine.Box;

/**
 * Short sections that stand beside each other and were read as rows. A line of nothing but headings with wide gaps between
 * them says so, for one section has one heading; below it each cell belongs to the heading above it, as far as the lines
 * have as many cells.
 */
final class SideBySide {
    private static final Pattern GAP = Pattern.compile("\\t");
    /** Points by which lines of one column may begin apart. */
    private static final double SAME_EDGE = 12;

    private final Headings headings;

    SideBySide(Headings headings) {
        this.headings = headings;
    }

    /** The same lines with such sections one after the other. */
    List<Stretch> parted(List<Stretch> lines) {
        List<Stretch> parted = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            List<Stretch> cells = lines.get(i).split(GAP);
            int end = areHeadings(cells) ? end(lines, i, cells.size()) : i;
            if (end > i + 1) {
                parted.addAll(columns(lines.subList(i, end), cells.size()));
                i = end;
            } else {
                parted.add(lines.get(i));
                i++;
            }
        }
        return parted;
    }

    private boolean areHeadings(List<Stretch> cells) {
        return cells.size() > 1 && cells.stream().allMatch(cell -> headings.named(cell.text()) != null);
    }

    private int end(List<Stretch> lines, int from, int count) {
        int end = from + 1;
        while (end < lines.size() && belongs(lines.get(from), lines.get(end), count)) {
            end++;
        }
        return end;
    }

    private boolean belongs(Stretch first, Stretch line, int count) {
        int cells = line.split(GAP).size();
        boolean samePart = line.line().page() == first.line().page()
                && line.line().column() == first.line().column();
        return samePart
                && (cells == count || cells == 1 && isIndented(first, line) && headings.named(line.text()) == null);
    }

    /** A single cell that begins further right than the first column is the last column's. */
    private static boolean isIndented(Stretch first, Stretch line) {
        Box edge = first.line().box();
        Box box = line.line().box();
        return edge != null && box != null && box.x() - edge.x() > SAME_EDGE;
    }

    private static List<Stretch> columns(List<Stretch> rows, int count) {
        List<Stretch> columns = new ArrayList<>();
        for (int column = 0; column < count; column++) {
            for (Stretch row : rows) {
                List<Stretch> cells = row.split(GAP);
                if (cells.size() == count) {
                    columns.add(cells.get(column));
                } else if (column == count - 1) {
                    columns.add(row);
                }
            }
        }
        return columns;
    }
}
