package pro.interviewai.intelligence.cv.reading.pdf.drawing;

/**
 * One drawn letter, upright: a text that is turned on its page has been turned back.
 *
 * @param text of usually one character; U+FFFD where the file does not tell which
 * @param x left edge in points
 * @param y baseline in points from the top
 * @param width by which the next letter is moved
 * @param size of its font in points
 * @param font distinguishes the fonts of a page
 * @param show number of the operator that drew it
 * @param bold by its font or because it was drawn twice
 * @param apart whether a blank was written before it
 */
public record Glyph(
        String text, double x, double y, double width, double size, int font, int show, boolean bold, boolean apart) {
    static final String UNKNOWN = "\uFFFD";

    public double right() {
        return x + width;
    }

    public boolean isBlank() {
        return text.isBlank() || text.codePoints().allMatch(Character::isSpaceChar);
    }

    public boolean isUnknown() {
        return text.equals(UNKNOWN);
    }

    public Glyph afterBlank() {
        return apart ? this : new Glyph(text, x, y, width, size, font, show, bold, true);
    }

    Glyph bolder() {
        return bold ? this : new Glyph(text, x, y, width, size, font, show, true, apart);
    }

    public Glyph at(double baseline) {
        return new Glyph(text, x, baseline, width, size, font, show, bold, apart);
    }
}
