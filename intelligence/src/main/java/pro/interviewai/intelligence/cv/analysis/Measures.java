package pro.interviewai.intelligence.cv.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.wording.Letters;
import pro.interviewai.intelligence.cv.wording.Resource;
import pro.interviewai.intelligence.cv.wording.Word;
import pro.interviewai.intelligence.cv.wording.Wording;

/**
 * Tells numbers that measure something, such as percentages, sums of money and counts of things, from years, dates, versions
 * and numbers that only name something.
 */
final class Measures {
    private static final Pattern NUMBER = Pattern.compile("\\d++(?:[.,'’\\u00a0\\u202f ]\\d++)*+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?: (?:19|20)\\d\\d)*+");
    private static final Pattern VERSION = Pattern.compile("\\d++\\.\\d++\\.\\d++.*+");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})++");
    private static final int BESIDE = 30;

    private final Set<String> percent;
    private final Set<String> money;
    private final Set<String> units;
    private final Set<String> named;

    Measures() {
        Map<String, List<String>> sections = Resource.sections("measures.txt");
        percent = words(sections, "percent");
        money = words(sections, "money");
        units = words(sections, "units");
        named = words(sections, "named");
    }

    boolean isIn(Point point, CvReading reading) {
        String text = point.stated().text();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            if (measures(text, number.start(), number.end(), reading)) {
                return true;
            }
        }
        return isInWords(point.words(), reading.wording());
    }

    private static boolean isInWords(List<Word> words, @Nullable Wording wording) {
        if (wording == null) {
            return false;
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            if (wording.numbers().contains(words.get(i).key())
                    && !wording.stop().contains(words.get(i + 1).key())) {
                return true;
            }
        }
        return false;
    }

    private boolean measures(String text, int from, int to, CvReading reading) {
        String number = text.substring(from, to);
        String before = text.substring(Math.max(0, from - BESIDE), from);
        String after = text.substring(to, Math.min(text.length(), to + BESIDE)).replaceFirst("^\\+", "");
        String next = firstWord(after);
        if (isPartOfAName(before, after)) {
            return false;
        }
        String left = lastWord(before);
        if (percent.contains(next) || money.contains(next) || money.contains(left)) {
            return true;
        }
        if (YEAR.matcher(number).matches()
                || VERSION.matcher(number).matches()
                        && !THOUSANDS.matcher(number).matches()
                || isNamed(left, before, from, reading)) {
            return false;
        }
        return units.contains(next) || isCounted(next, reading);
    }

    private static boolean isPartOfAName(String before, String after) {
        return !before.isEmpty() && (Character.isLetter(before.charAt(before.length() - 1)) || before.endsWith("/"))
                || after.startsWith("/");
    }

    /** A version behind a skill or a name, as of Java 17; a verb with a capital may begin the text. */
    private boolean isNamed(String left, String before, int from, CvReading reading) {
        if (left.isEmpty()) {
            return false;
        }
        String written = before.stripTrailing();
        int begin = Math.max(0, written.length() - left.length());
        boolean opens = from == before.length() && begin == 0;
        return named.contains(left)
                || !opens && Character.isUpperCase(written.charAt(begin))
                || !reading.dictionary().find(left, true).isEmpty();
    }

    private static boolean isCounted(String next, CvReading reading) {
        Wording wording = reading.wording();
        return next.length() > 1
                && Character.isLetter(next.charAt(0))
                && (wording == null || !wording.stop().contains(next));
    }

    /** The word, or else the sign, with which a text goes on behind a blank or a hyphen at most. */
    private static String firstWord(String text) {
        String rest = text.replaceFirst("^[ \\u00a0\\u202f-]{1,2}", "");
        int end = 0;
        while (end < rest.length() && isLetter(rest.charAt(end))) {
            end++;
        }
        return end == 0 ? rest.isEmpty() ? "" : rest.substring(0, 1) : Letters.key(rest.substring(0, end));
    }

    private static String lastWord(String text) {
        String rest = text.stripTrailing();
        int begin = rest.length();
        while (begin > 0 && isLetter(rest.charAt(begin - 1))) {
            begin--;
        }
        return begin == rest.length()
                ? rest.isEmpty() ? "" : rest.substring(rest.length() - 1)
                : Letters.key(rest.substring(begin));
    }

    private static boolean isLetter(char sign) {
        return Character.isLetter(sign) || "'’ʻʼ".indexOf(sign) >= 0;
    }

    private static Set<String> words(Map<String, List<String>> sections, String heading) {
        Set<String> words = new HashSet<>();
        sections.getOrDefault(heading, List.of()).forEach(line -> words.addAll(List.of(line.split(" "))));
        return Set.copyOf(words);
    }
}
