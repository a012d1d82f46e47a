package pro.interviewai.intelligence.cv.reading.pdf.layout;

import java.util.List;
import pro.interviewai.intelligence.cv.reading.pdf.drawing.Glyph;

/**
 * Letters on one baseline without a wide gap among them; what stands in one column of one line.
 *
 * @param glyphs from left to right, none of them blank, at least one
 * @param size of its largest letters in points
 */
public record Piece(List<Glyph> glyphs, double left, double right, double baseline, double size) {
    /** Of the size: how far letters reach above and below their baseline. */
    private static final double ABOVE = 0.75;

    private static final double BELOW = 0.22;
    /** Of the smaller size: baselines that differ by less are one. */
    private static final double SAME_LINE = 0.35;

    static Piece of(List<Glyph> glyphs) {
        return new Piece(
                List.copyOf(glyphs),
                glyphs.getFirst().x(),
                glyphs.stream().mapToDouble(Glyph::right).max().orElseThrow(),
                glyphs.getFirst().y(),
                glyphs.stream().mapToDouble(Glyph::size).max().orElseThrow());
    }

    double top() {
        return baseline() - ABOVE * size();
    }

    double bottom() {
        return baseline() + BELOW * size();
    }

    boolean isBold() {
        return glyphs.stream().filter(Glyph::bold).count() * 2 > glyphs.size();
    }

    boolean isBeside(Piece other) {
        return onOneLine(baseline(), size(), other.baseline(), other.size());
    }

    boolean hasFigure() {
        return glyphs.stream()
                .anyMatch(glyph -> glyph.text().codePoints().anyMatch(Character::isDigit) || glyph.isUnknown());
    }

    /** Without lower-case letters, and of letters at all. */
    boolean isCapitals() {
        return glyphs.stream().flatMapToInt(glyph -> glyph.text().codePoints()).noneMatch(Character::isLowerCase)
                && glyphs.stream()
                        .flatMapToInt(glyph -> glyph.text().codePoints())
                        .anyMatch(Character::isUpperCase);
    }

    boolean endsWith(String end) {
        return glyphs.getLast().text().equals(end);
    }

    static boolean onOneLine(double baseline, double size, double other, double otherSize) {
        return Math.abs(baseline - other) <= SAME_LINE * Math.min(size, otherSize);
    }
}
