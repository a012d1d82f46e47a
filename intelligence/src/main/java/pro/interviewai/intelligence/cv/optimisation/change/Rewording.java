package pro.interviewai.intelligence.cv.optimisation.change;

/** A way of wording a piece better. */
public interface Rewording {

    ChangeRule rule();

    /**
     * @param text of the piece, as the rewordings before this one left it
     * @return the same text where there is nothing to do
     */
    String reworded(CvPiece piece, String text);

    /** As a sentence begins. */
    static String begun(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first));
    }

    /** Whether it sees to it itself that the same is said, as where words only get another spelling. */
    default boolean keepsMeaning() {
        return false;
    }
}
