package pro.interviewai.intelligence.cv.wording;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Letters as they count when words are compared. Cyrillic and Greek letters that look like Latin ones become these where a
 * word consists of nothing else, so that {@code С++} with a Cyrillic letter is {@code C++}; a lone letter stays what it is, as
 * с is a Russian word.
 */
public final class Letters {
    private static final String LOOK_ALIKES = "АВСЕНІКМОРТХУЅЈасеіорхуѕјΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    private static final String LATIN = "ABCEHIKMOPTXYSJaceiopxysjABEZHIKMNOPTYXo";
    private static final char FIRST_OTHER = 0x80;
    private static final String APOSTROPHES = "’‘ʻʼ`´ʹ";

    private Letters() {}

    /** The key of a word; empty where nothing is left of it. */
    public static String key(String word) {
        if (word.chars().allMatch(letter -> letter < FIRST_OTHER && letter != '`')) {
            return word.toLowerCase(Locale.ROOT);
        }
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKC);
        StringBuilder seen = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (APOSTROPHES.indexOf(letter) >= 0) {
                seen.append('\'');
            } else if (!isUnseen(letter)) {
                seen.append(letter);
            }
        }
        return folded(seen.toString()).toLowerCase(Locale.ROOT);
    }

    /** Whether a character takes no room, such as a soft hyphen; it parts no words. */
    static boolean isUnseen(int character) {
        return Character.getType(character) == Character.FORMAT;
    }

    private static String folded(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            int place = LOOK_ALIKES.indexOf(letter);
            if (place < 0 && Character.isLetter(letter) && (letter > 'z' || letter < 'A')) {
                return word;
            }
            folded.append(place < 0 ? letter : LATIN.charAt(place));
        }
        return word.length() == 1 ? word : folded.toString();
    }
}
