package pro.interviewai.intelligence.cv.parsing.text;

import java.util.regex.Pattern;

/** How a piece of text looks, whatever its words mean. */
public final class Shape {
    private static final int LONG = 110;
    private static final int MANY_WORDS = 14;
    private static final int MANY_IDEOGRAPHS = 30;
    private static final Pattern SHORTENED =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:inc|ltd|co|corp|bros|jr|sr|dept|st|\\p{L}|г|гг)\\.$");

    /** No line that names something is as long; longer ones are not looked into, whatever they are made of. */
    private static final int LONGEST_NAMES = 300;

    private Shape() {}

    public static boolean isTooLongForNames(Stretch line) {
        return line.to() - line.from() > LONGEST_NAMES;
    }

    public static int words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? 0 : stripped.split("[\\s\\p{Zs}]++", -1).length;
    }

    /** Has more letters than a few, and none is small. */
    public static boolean isCapitals(String text) {
        return text.codePoints().filter(Character::isUpperCase).count() >= 2
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Begins as no line of its own does; {@code iOS} and {@code eBay} do not count. */
    public static boolean beginsSmall(String text) {
        return text.length() > 1 && Character.isLowerCase(text.charAt(0)) && !Character.isUpperCase(text.charAt(1));
    }

    /** Ends with a full stop that is not one of an abbreviation such as {@code Inc.} or {@code e.V.} */
    public static boolean endsSentence(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return "。！？!?;；…".indexOf(last) >= 0 || last == '.' && !endsShortened(text);
    }

    private static boolean endsShortened(String text) {
        return SHORTENED.matcher(text.substring(Math.max(0, text.length() - 8))).find();
    }

    /** Too long for a heading, a title or an employer, or a sentence. */
    public static boolean isProse(String text) {
        return text.length() > LONG
                || words(text) > MANY_WORDS
                || endsSentence(text) && words(text) > 3
                || text.codePoints().filter(Character::isIdeographic).count() > MANY_IDEOGRAPHS
                || text.endsWith("。");
    }

    public static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    public static boolean hasDigits(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }
}
