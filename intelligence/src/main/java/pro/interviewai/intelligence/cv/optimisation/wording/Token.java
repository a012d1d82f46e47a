package pro.interviewai.intelligence.cv.optimisation.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or a number.
 *
 * @param written as it stands
 * @param word lower case in Unicode's form KC, without an elided word before it; of a number its digits without separators,
 *     with a dot before decimals, and with the sign that says what it is
 */
public record Token(String written, String word, boolean isNumber) {
    private static final Pattern PIECE = Pattern.compile(
            "(?<number>(?:[$€£¥₽]\\s?)?+\\d++(?:[.,'\u00A0\u202F]\\d++)*+\\+?(?:\\s?%|\\s(?:percent|per cent|Prozent|pour cent|por"
                    + " ciento|процентов|процента|foiz)\\b|(?i:k|m|bn|x)\\b)?)|(?<word>[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}+#&]|[.'’/-](?=[\\p{L}\\p{N}]))*+)");

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[.,'\u00A0\u202F](?=\\d{3}(?!\\d))");
    private static final Pattern PERCENT =
            Pattern.compile("\\s?(?:%|percent|per cent|Prozent|pour cent|por ciento|процентов|процента|foiz)$");

    /** Small words that French and its neighbours write as one with the next. */
    private static final Pattern ELIDED = Pattern.compile("^(?:[cdjlmnst]|qu)['’](?=\\p{L}{2})");

    private static final Map<String, String> SPELLED_OUT = Map.ofEntries(
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("dozen", "12"),
            Map.entry("twenty", "20"),
            Map.entry("hundred", "100"),
            Map.entry("thousand", "1000"),
            Map.entry("million", "1000000"));

    public static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            String written = piece.group().strip();
            String number = piece.group("number");
            String word = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            word = ELIDED.matcher(word).replaceFirst("");
            if (number == null) {
                String digits = SPELLED_OUT.get(word);
                tokens.add(new Token(written, digits == null ? word : digits, digits != null));
            } else {
                tokens.add(new Token(written, digits(word), true));
            }
        }
        return tokens;
    }

    private static String digits(String number) {
        String percent = PERCENT.matcher(number).replaceFirst("%");
        return THOUSANDS.matcher(percent).replaceAll("").replace(',', '.').replaceAll("\\s", "");
    }
}
