package pro.interviewai.intelligence.cv.reading.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pro.interviewai.intelligence.cv.reading.pdf.drawing.Glyph;

/** Puts the letters of a page together: what stands close to each other on one baseline is a {@link Piece}. */
public final class Pieces {
    /** Of the size, a little more than three blanks: a wider gap parts pieces. */
    static final double WIDE = 0.95;
    /** Of the size: a blank between two spaced-out words, without what is added to each letter. */
    private static final double BLANK_BETWEEN_SPACED = 0.6;
    /** Of the size: so far may a bullet stand from what it belongs to. */
    private static final double BULLET_INDENT = 4;
    /** Of the line's size: letters up to this may be raised or lowered. */
    private static final double RAISED_SIZE = 0.8;

    private static final double RAISED_UP = 0.6;
    private static final double RAISED_DOWN = 0.25;

    private Pieces() {}

    /** @param glyphs in the order of drawing */
    public static List<Piece> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<Piece> pieces = cut(sorted);
        List<Glyph> level = new ArrayList<>();
        boolean moved = false;
        for (Piece piece : pieces) {
            double baseline = piece.baseline();
            for (Piece host : pieces) {
                if (isRaised(piece, host)) {
                    baseline = host.baseline();
                    moved = true;
                    break;
                }
            }
            for (Glyph glyph : piece.glyphs()) {
                level.add(glyph.at(baseline));
            }
        }
        if (!moved) {
            return pieces;
        }
        level.sort(Comparator.comparingDouble(Glyph::y));
        return cut(level);
    }

    private static boolean isRaised(Piece piece, Piece host) {
        double up = host.baseline() - piece.baseline();
        return piece.size() <= RAISED_SIZE * host.size()
                && !piece.isBeside(host)
                && up <= RAISED_UP * host.size()
                && up >= -RAISED_DOWN * host.size()
                && piece.left() >= host.left()
                && piece.left() <= host.right() + RAISED_DOWN * host.size();
    }

    private static List<Piece> cut(List<Glyph> sorted) {
        List<Piece> pieces = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!line.isEmpty()) {
                Glyph first = line.getFirst();
                if (!Piece.onOneLine(first.y(), first.size(), glyph.y(), glyph.size())) {
                    cutLine(line, pieces);
                    line.clear();
                }
            }
            line.add(glyph);
        }
        cutLine(line, pieces);
        return pieces;
    }

    private static void cutLine(List<Glyph> line, List<Piece> pieces) {
        line.sort(Comparator.comparingDouble(Glyph::x));
        List<Glyph> piece = new ArrayList<>();
        double right = 0;
        boolean blank = false;
        for (Glyph glyph : line) {
            if (glyph.isBlank()) {
                blank = true;
                continue;
            }
            if (!piece.isEmpty() && isWide(piece, right, glyph)) {
                pieces.add(Piece.of(piece));
                piece.clear();
            }
            right = piece.isEmpty() ? glyph.right() : Math.max(right, glyph.right());
            piece.add(blank && !piece.isEmpty() ? glyph.afterBlank() : glyph);
            blank = false;
        }
        if (!piece.isEmpty()) {
            pieces.add(Piece.of(piece));
        }
    }

    private static boolean isWide(List<Glyph> piece, double right, Glyph next) {
        Glyph last = piece.getLast();
        double gap = (next.x() - right) / Math.max(last.size(), next.size());
        if (piece.size() == 1 && Bullets.mayLead(last.text())) {
            return gap > BULLET_INDENT;
        }
        return gap > WIDE && gap > BLANK_BETWEEN_SPACED + 2 * Spacing.tracking(piece);
    }
}
