package pro.interviewai.intelligence.cv.output;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.content.Stated;

/** Text as it goes into a file: the same letters, without what is no letter. */
final class WrittenText {
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private WrittenText() {}

    /**
     * In normal form C, on one line, with ligatures split and without controls and invisible marks, which would only stand between
     * letters that a machine looks for. Empty where nothing else is there.
     */
    static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean gap = false;
        for (int letter :
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
            if (Character.isWhitespace(letter)
                    || Character.isSpaceChar(letter)
                    || Character.getType(letter) == Character.CONTROL) {
                gap = true;
            } else if (isWritten(letter)) {
                if (gap && !clean.isEmpty()) {
                    clean.append(' ');
                }
                gap = false;
                clean.append(split(letter));
            }
        }
        return clean.toString();
    }

    /** None where there is nothing to write. */
    static @Nullable String of(@Nullable Stated stated) {
        String text = stated == null ? "" : of(stated.text());
        return text.isEmpty() ? null : text;
    }

    static long rightToLeftLetters(String text) {
        return count(
                text,
                letter -> Character.getDirectionality(letter) == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || Character.getDirectionality(letter) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    static long leftToRightLetters(String text) {
        return count(text, letter -> Character.getDirectionality(letter) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }

    private static boolean isWritten(int letter) {
        boolean noCharacter = (letter & 0xFFFE) == 0xFFFE || Character.getType(letter) == Character.SURROGATE;
        boolean invisible = Character.getType(letter) == Character.FORMAT && letter != NON_JOINER && letter != JOINER;
        return !noCharacter && !invisible;
    }

    private static long count(String text, IntPredicate which) {
        return text.codePoints().filter(which).count();
    }

    private static String split(int letter) {
        String one = Character.toString(letter);
        return letter >= 0xFB00 && letter <= 0xFB06 ? Normalizer.normalize(one, Normalizer.Form.NFKC) : one;
    }
}
