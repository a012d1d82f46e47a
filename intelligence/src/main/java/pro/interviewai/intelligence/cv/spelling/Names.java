package pro.interviewai.intelligence.cv.spelling;

/**
 * Words that no dictionary has because they are names: of people, companies and products.
 *
 * @param capitals whether only names are written with a capital letter within a sentence
 */
record Names(boolean capitals) {
    private static final String ENDS_OF_SENTENCES = ".!?:;•–—-\n\t\"“„«(";

    /** Whether what stands there looks like one. */
    boolean mayBe(String text, int from, int to) {
        String word = text.substring(from, to);
        if (word.codePoints().anyMatch(letter -> Character.isDigit(letter) || "_@/\\+#&".indexOf(letter) >= 0)) {
            return true;
        }
        long upper = word.codePoints().filter(Character::isUpperCase).count();
        boolean first = Character.isUpperCase(word.codePointAt(0));
        if (upper > (first ? 1 : 0)) {
            return true;
        }
        return first && capitals && !beginsSentence(text, from);
    }

    private static boolean beginsSentence(String text, int from) {
        int before = from - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\u00A0')) {
            before--;
        }
        return before < 0 || ENDS_OF_SENTENCES.indexOf(text.charAt(before)) >= 0;
    }
}
