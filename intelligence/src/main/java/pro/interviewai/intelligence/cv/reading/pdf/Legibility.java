package pro.interviewai.intelligence.cv.reading.pdf;

import java.util.OptionalDouble;
import pro.interviewai.intelligence.cv.reading.pdf.drawing.LetterCount;

/** Whether what a page's letters are said to be can be what is drawn. It doubts only what several signs speak against. */
final class Legibility {
    /** Share of letters that the file does not tell, from which a page is not worth reading. */
    private static final double UNREADABLE = 0.3;

    private static final double DOUBTFUL = 0.02;
    private static final int FEWEST = 5;
    /** Share of strange pairs that no language of the alphabet reaches. */
    private static final double STRANGE = 0.3;
    /** Share that is doubtful where the font itself says other letters than the file does. */
    private static final double STRANGE_IF_CONTRADICTED = 0.12;

    private static final double CONTRADICTED = 0.1;

    private Legibility() {}

    enum Degree {
        READABLE,
        /** Some letters cannot be told. */
        GAPS,
        UNREADABLE
    }

    static Degree of(LetterCount count, String text) {
        if (count.letters() == 0) {
            return Degree.READABLE;
        }
        double unknown = (double) count.unknown() / count.letters();
        if (unknown >= UNREADABLE || isStrange(count, text)) {
            return Degree.UNREADABLE;
        }
        return unknown >= DOUBTFUL && count.unknown() >= FEWEST ? Degree.GAPS : Degree.READABLE;
    }

    private static boolean isStrange(LetterCount count, String text) {
        OptionalDouble strange = LetterPairs.known().strange(text);
        if (strange.isEmpty()) {
            return false;
        }
        boolean contradicted = count.contradicted() >= CONTRADICTED * count.letters();
        return strange.getAsDouble() >= (contradicted ? STRANGE_IF_CONTRADICTED : STRANGE);
    }
}
