package pro.interviewai.intelligence.cv.reading.pdf.drawing;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Letters as people type them, of those that a font draws. */
public final class Letters {
    private static final int SOFT_HYPHEN = 0xAD;

    private Letters() {}

    /**
     * In normal form C, with ligatures, radicals and presentation forms as the letters that they stand for, other blanks as
     * the usual one and without signs that are neither letters nor seen. Tabs stay.
     */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (isForm(letter)) {
                clean.append(Normalizer.normalize(Character.toString(letter), Form.NFKC));
            } else if (letter == '\t') {
                clean.append('\t');
            } else if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                clean.append(' ');
            } else if (letter == SOFT_HYPHEN) {
                appendHyphen(clean, text, i);
            } else if (!isUnseen(letter) && !isPrivate(letter)) {
                clean.appendCodePoint(letter);
            }
        }
        return Normalizer.normalize(tidy(clean), Form.NFC);
    }

    /** Some fonts call their hyphen a soft one: between figures, as in a phone number, it must not be lost. */
    private static void appendHyphen(StringBuilder clean, String text, int next) {
        boolean after = !clean.isEmpty() && Character.isDigit(clean.charAt(clean.length() - 1));
        if (after && next < text.length() && Character.isDigit(text.charAt(next))) {
            clean.append('-');
        }
    }

    /** One blank between words, and one tab alone between parts of a line. */
    private static String tidy(StringBuilder text) {
        StringBuilder tidy = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            char last = tidy.isEmpty() ? '\t' : tidy.charAt(tidy.length() - 1);
            if (letter == '\t' && last == ' ') {
                tidy.setCharAt(tidy.length() - 1, '\t');
            } else if (letter == '\t' && !tidy.isEmpty() && last != '\t'
                    || letter == ' ' && last > ' '
                    || letter > ' ') {
                tidy.append(letter);
            }
        }
        return tidy.toString().strip();
    }

    private static boolean isForm(int letter) {
        return letter >= 0x2E80 && letter <= 0x2FDF
                || letter >= 0xFB00 && letter <= 0xFDFF
                || letter >= 0xFE70 && letter <= 0xFEFC;
    }

    private static boolean isUnseen(int letter) {
        return switch (letter) {
            case 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF -> true;
            default -> Character.isISOControl(letter) || letter >= 0x202A && letter <= 0x202E;
        };
    }

    static boolean isPrivate(int letter) {
        return Character.getType(letter) == Character.PRIVATE_USE;
    }

    public static boolean isRightToLeft(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
