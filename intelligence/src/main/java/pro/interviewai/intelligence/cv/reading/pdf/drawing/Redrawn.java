package pro.interviewai.intelligence.cv.reading.pdf.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Letters drawn twice at nearly the same place, which makes them bold or gives them a shadow, are one letter. */
final class Redrawn {
    /** Of the size. */
    private static final double SAME_PLACE = 0.12;
    /** Points that a cell of the grid is wide; more than the tolerance at any usual size. */
    private static final double CELL = 4;

    private Redrawn() {}

    private record Cell(String text, long column, long row) {}

    static List<Glyph> once(List<Glyph> glyphs) {
        List<Glyph> once = new ArrayList<>(glyphs.size());
        Map<Cell, List<Integer>> grid = new HashMap<>();
        for (Glyph glyph : glyphs) {
            int earlier = glyph.isBlank() ? -1 : same(glyph, once, grid);
            if (earlier >= 0) {
                once.set(earlier, once.get(earlier).bolder());
            } else {
                grid.computeIfAbsent(cell(glyph, 0, 0), it -> new ArrayList<>()).add(once.size());
                once.add(glyph);
            }
        }
        return once;
    }

    private static int same(Glyph glyph, List<Glyph> once, Map<Cell, List<Integer>> grid) {
        double tolerance = Math.min(CELL, SAME_PLACE * glyph.size());
        for (int column = -1; column <= 1; column++) {
            for (int row = -1; row <= 1; row++) {
                for (int index : grid.getOrDefault(cell(glyph, column, row), List.of())) {
                    Glyph other = once.get(index);
                    if (Math.abs(other.x() - glyph.x()) <= tolerance && Math.abs(other.y() - glyph.y()) <= tolerance) {
                        return index;
                    }
                }
            }
        }
        return -1;
    }

    private static Cell cell(Glyph glyph, int column, int row) {
        return new Cell(
                glyph.text(), (long) Math.floor(glyph.x() / CELL) + column, (long) Math.floor(glyph.y() / CELL) + row);
    }
}
