package pro.interviewai.intelligence.cv.parsing.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Text without what writers do differently: case, accents, kinds of dashes, quotes, blanks and digits. */
public final class Fold {
    /** Between two words these may stand or a sign. */
    private static final Set<String> CONJUNCTIONS = Set.of("and", "und", "y", "et", "и", "va", "ва", "ve", "e");

    private Fold() {}

    /** Of the same length, so that a place in it is the same place in the text. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    /** Words with a blank between, for looking up; letters, digits, plus and number signs only. */
    public static String key(String text) {
        String words = plain(text).replace("'", "").replaceAll("[^\\p{L}\\p{N}\\p{M}+#]++", " ");
        return Arrays.stream(words.strip().split(" ", -1))
                .filter(word -> !CONJUNCTIONS.contains(word))
                .collect(Collectors.joining(" "));
    }

    public static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private static char plain(char letter) {
        if (letter < 128) {
            return letter == '`' ? '\'' : Character.toLowerCase(letter);
        }
        if (Character.getType(letter) == Character.DECIMAL_DIGIT_NUMBER) {
            return (char) ('0' + Character.digit(letter, 10));
        }
        if (Character.isSpaceChar(letter)) {
            return ' ';
        }
        return switch (letter) {
            case '‘', '’', 'ʻ', 'ʼ', '´', '′', 'ʹ', '‛' -> '\'';
            case '‐', '‑', '‒', '–', '—', '―', '−', '－', '﹣' -> '-';
            case '·', '∙', '●', '▪', '‣', '⋅', '・' -> '•';
            case '：' -> ':';
            case '，', '、', '،' -> ',';
            case '；', '؛' -> ';';
            case '（' -> '(';
            case '）' -> ')';
            case '｜', '│', '¦' -> '|';
            case 'ı' -> 'i';
            case 'ł', 'Ł' -> 'l';
            case 'ø', 'Ø' -> 'o';
            case 'đ', 'Đ' -> 'd';
            default -> withoutAccent(letter);
        };
    }

    private static char withoutAccent(char letter) {
        if (Character.isSurrogate(letter) || letter >= 0xAC00 && letter <= 0xD7A3) {
            return letter;
        }
        return Character.toLowerCase(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .charAt(0));
    }
}
