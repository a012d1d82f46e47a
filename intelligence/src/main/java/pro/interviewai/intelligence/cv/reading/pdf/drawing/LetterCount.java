package pro.interviewai.intelligence.cv.reading.pdf.drawing;

/**
 * How far the letters of a page are known.
 *
 * @param letters that can be seen, blanks not among them
 * @param unknown of these that the file does not tell, or names by private codes
 * @param contradicted of these that their font calls otherwise than the file does
 */
public record LetterCount(int letters, int unknown, int contradicted) {
    static final LetterCount NONE = new LetterCount(0, 0, 0);

    LetterCount and(boolean isUnknown, boolean isContradicted) {
        return new LetterCount(letters + 1, unknown + (isUnknown ? 1 : 0), contradicted + (isContradicted ? 1 : 0));
    }
}
