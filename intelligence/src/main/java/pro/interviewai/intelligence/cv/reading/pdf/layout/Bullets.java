package pro.interviewai.intelligence.cv.reading.pdf.layout;

import java.util.List;
import pro.interviewai.intelligence.cv.reading.pdf.drawing.Glyph;

/** Signs before the entries of a list. */
public final class Bullets {
    private static final String PLAIN = "•‣⁃∙●○◦▪▫■□◆◇♦❖➢➤►▶▸▹⦁✓✔✦★☆";
    /** Bullets only where a gap, and words, follow. */
    private static final String DOUBTFUL = "-–—‐‑−*·>+";

    private static final String LETTER = "o";
    /** Of the size: what lies between a word {@code o} and the next one is narrower. */
    private static final double GAP_AFTER_LETTER = 0.5;

    private static final double GAP = 0.15;

    private Bullets() {}

    /** Whether it may be a bullet, if it stands before a text. */
    public static boolean mayLead(String text) {
        return isPlain(text) || text.equals(LETTER) || isDoubtful(text);
    }

    private static boolean isPlain(String text) {
        return text.length() == 1 && PLAIN.contains(text);
    }

    private static boolean isDoubtful(String text) {
        return text.length() == 1 && DOUBTFUL.contains(text);
    }

    /** Whether a line of which only the text is known begins with a bullet. */
    public static boolean leads(String line) {
        if (line.length() < 2) {
            return false;
        }
        String first = line.substring(0, 1);
        return isPlain(first)
                || isDoubtful(first)
                        && Character.isWhitespace(line.charAt(1))
                        && line.codePoints().filter(Character::isLetter).count() > 1;
    }

    /** Whether the first letter in reading order is a bullet; the line has to go on after it. */
    public static boolean leads(List<Glyph> line, boolean fromRight) {
        if (line.isEmpty()) {
            return false;
        }
        Glyph first = fromRight ? line.getLast() : line.getFirst();
        if (isPlain(first.text())) {
            return true;
        }
        if (line.size() < 2) {
            return false;
        }
        Glyph second = fromRight ? line.get(line.size() - 2) : line.get(1);
        double gap = (fromRight ? first.x() - second.right() : second.x() - first.right()) / first.size();
        if (first.text().equals(LETTER)) {
            return gap > GAP_AFTER_LETTER || first.font() != second.font() && gap > GAP;
        }
        boolean apart = gap > GAP || (fromRight ? first.apart() : second.apart());
        return isDoubtful(first.text()) && apart && hasWords(line);
    }

    /** A dash before figures alone is the rest of a range of years. */
    private static boolean hasWords(List<Glyph> line) {
        return line.stream()
                        .filter(glyph -> glyph.text().codePoints().anyMatch(Character::isLetter))
                        .count()
                > 1;
    }
}
