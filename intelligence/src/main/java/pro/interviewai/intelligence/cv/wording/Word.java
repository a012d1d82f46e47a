package pro.interviewai.intelligence.cv.wording;

/**
 * A word of a text.
 *
 * @param key by which equal words are equal: small letters, look-alikes of other scripts folded; see {@link Letters}
 * @param from its first character in the text
 * @param to after its last one
 */
public record Word(String key, int from, int to) {

    /** As it stands in the text. */
    public String in(String text) {
        return text.substring(from, to);
    }
}
