package pro.interviewai.intelligence.cv.reading.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pro.interviewai.intelligence.cv.reading.pdf.drawing.Glyph;

/**
 * Where words end. A blank that is written ends one; so does a gap, unless the letters of a whole piece stand apart evenly, or
 * the font writes its blanks and the gap lies inside of what was drawn at once.
 */
public final class Spacing {
    /** All gaps here are shares of the letters' size. */
    private static final double BLANK = 0.17;

    private static final double CLEAR = 0.5;
    private static final double TOUCHING = 0.06;
    private static final double LEAST_TRACKING = 0.08;
    /** From here simple programs take the gaps for blanks. */
    private static final double TROUBLESOME = 0.15;

    private static final double WORD_BEYOND_TRACKING = 0.14;
    private static final double EVEN = 0.3;
    private static final int FEWEST_LETTERS = 4;
    private static final int BLANKS_THAT_PROVE = 3;
    private static final double SHARE_THAT_PROVES = 0.3;

    private final Map<Integer, int[]> blanks = new HashMap<>();

    /** @param unitsFromLeft letters, and {@code " "} between words */
    public record Spaced(List<String> unitsFromLeft, boolean lettersApart) {}

    Spacing(List<Piece> page) {
        for (Piece piece : page) {
            for (int i = 1; i < piece.glyphs().size(); i++) {
                Glyph glyph = piece.glyphs().get(i);
                int[] counts = blanks.computeIfAbsent(glyph.font(), it -> new int[2]);
                if (glyph.apart()) {
                    counts[0]++;
                } else if (gap(piece.glyphs(), i) > BLANK) {
                    counts[1]++;
                }
            }
        }
    }

    public Spaced of(List<Glyph> glyphs) {
        double tracking = tracking(glyphs);
        boolean apart = tracking >= TROUBLESOME;
        List<String> units = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            if (i > 0) {
                double gap = gap(glyphs, i);
                boolean blank = tracking > 0
                        ? gap > tracking + WORD_BEYOND_TRACKING
                        : endsWord(glyphs.get(i - 1), glyphs.get(i), gap);
                if (blank) {
                    units.add(" ");
                } else if (tracking == 0 && gap > BLANK) {
                    apart = true;
                }
            }
            units.add(glyphs.get(i).text());
        }
        return new Spaced(units, apart);
    }

    private boolean endsWord(Glyph before, Glyph glyph, double gap) {
        if (glyph.apart() || gap > CLEAR) {
            return true;
        }
        return gap > BLANK && !(before.show() == glyph.show() && before.font() == glyph.font() && writesBlanks(glyph));
    }

    private boolean writesBlanks(Glyph glyph) {
        int[] counts = blanks.getOrDefault(glyph.font(), new int[2]);
        return counts[0] >= BLANKS_THAT_PROVE && counts[0] >= SHARE_THAT_PROVES * counts[1];
    }

    /** The even gap between the letters of a piece; 0 where they do not stand apart evenly. */
    static double tracking(List<Glyph> glyphs) {
        double[] gaps = new double[Math.max(0, glyphs.size() - 1)];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = gap(glyphs, i + 1);
        }
        Arrays.sort(gaps);
        if (gaps.length < FEWEST_LETTERS - 1 || gaps[gaps.length / 8] < TOUCHING) {
            return 0;
        }
        double base = gaps[gaps.length / 3];
        long even = Arrays.stream(gaps)
                .filter(gap -> Math.abs(gap - base) <= Math.max(EVEN * base, TOUCHING / 2))
                .count();
        long wider = Arrays.stream(gaps)
                .filter(gap -> gap > base + WORD_BEYOND_TRACKING)
                .count();
        boolean evenly = base >= LEAST_TRACKING && even >= FEWEST_LETTERS - 1 && even + wider >= 0.8 * gaps.length;
        return evenly && even >= 2 * wider && hasLetters(glyphs) ? base : 0;
    }

    private static boolean hasLetters(List<Glyph> glyphs) {
        return glyphs.stream()
                                .filter(glyph -> glyph.text().codePoints().anyMatch(Character::isLetter))
                                .count()
                        * 2
                >= glyphs.size();
    }

    private static double gap(List<Glyph> glyphs, int index) {
        Glyph before = glyphs.get(index - 1);
        Glyph glyph = glyphs.get(index);
        return (glyph.x() - before.right()) / Math.max(0.1, Math.min(before.size(), glyph.size()));
    }
}
