package pro.interviewai.intelligence.cv.parsing.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.content.PartialDate;

/**
 * The ways in which people write one date, as far as they are certain: {@code 03/04/2019} is only a year, since nobody knows
 * which of both is the month; a season is only a year too, for it begins in another month on each half of the earth; a
 * quarter is its first month. Years go from 1940 to 2049, two figures after an apostrophe from 1950 on.
 */
public final class DateForms {
    /** Letters that Uzbek hangs on a month or year. */
    private static final String ENDING = "(?:dan|gacha|ning|da|дан|гача)?";

    private static final String YEAR = "(?<y>19[4-9]\\d|20[0-4]\\d)(?!\\d)";
    private static final String SHORT_YEAR = "'(?<yy>\\d\\d)(?!\\d)";
    private static final int CENTURY_TURNS = 50;

    private final Map<String, Integer> months = new HashMap<>();
    private final List<Pattern> forms;
    private final Pattern monthAlone;
    private final Pattern yearMark;

    /**
     * A date that was found.
     *
     * @param date none where only a month stands
     * @param month none where only a year is known
     */
    public record Reading(
            int end, @Nullable PartialDate date, @Nullable Integer month) {}

    public DateForms(Vocabulary words) {
        for (int month = 1; month <= 12; month++) {
            for (String name : words.terms(String.valueOf(month))) {
                months.put(Fold.plain(name), month);
            }
        }
        String month = "(?:(?:(?<w>" + alternatives(months.keySet().stream().toList()) + ")" + ENDING + "(?!\\p{L}))"
                + "|(?<h>[一二三四五六七八九十]{1,2}月))";
        String season = "(?:"
                + alternatives(words.terms("season").stream().map(Fold::plain).toList()) + ")(?!\\p{L})";
        yearMark = Pattern.compile("[\\s-]?(?:年|(?:"
                + alternatives(
                        words.terms("year-mark").stream().map(Fold::plain).toList()) + ")(?!\\p{L}))");
        monthAlone = Pattern.compile(month + "\\.?");
        forms = List.of(
                Pattern.compile(YEAR + "\\s?年\\s?(?<n>\\d{1,2})\\s?月(?:\\s?(?<d>\\d{1,2})\\s?日)?"),
                Pattern.compile(YEAR + "([-./])(?<n>\\d{1,2})\\2(?<d>\\d{1,2})(?!\\d)"),
                Pattern.compile("(?<d>\\d{1,2})\\.\\s?(?<n>\\d{1,2})\\.\\s?" + YEAR),
                Pattern.compile("(?<a>\\d{1,2})([/-])(?<b>\\d{1,2})\\2" + YEAR),
                Pattern.compile("(?<d>\\d{1,2})(?:\\.|st|nd|rd|th|er|º|-)?\\s{0,2}(?:de )?" + month
                        + "\\.?,?\\s{0,2}(?:de |del )?" + YEAR),
                Pattern.compile(month + "\\.?\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s" + YEAR),
                Pattern.compile(month + "\\.?,?[\\s/-]{0,2}(?:de |del |of )?(?:" + YEAR + "|" + SHORT_YEAR + ")"),
                Pattern.compile(YEAR + "\\s?-?\\s?(?:yil|иил)\\p{L}{0,5},?\\s" + month),
                Pattern.compile(YEAR + "(?:年|\\.?,?\\s|-|/)" + month + "(?!\\.?,?\\s?(?:19|20)\\d\\d)"),
                Pattern.compile(YEAR + "[-./](?<n>0[1-9]|1[0-2])(?!\\d)"),
                Pattern.compile(YEAR + "[./](?<n>[1-9])(?!\\d)"),
                Pattern.compile("(?<n>\\d{1,2})(?:[./-]| / )" + YEAR + "(?!\\.\\d)"),
                Pattern.compile("[qt](?<q>[1-4])[\\s/,-]{0,2}(?:" + YEAR + "|" + SHORT_YEAR + ")"),
                Pattern.compile(YEAR + "[\\s/-]{0,2}q(?<q>[1-4])(?!\\d)"),
                Pattern.compile("(?<q>[1-4])(?:\\.|-?и)?\\s?(?:quartal|кв\\.?|квартал|trimestre|chorak)\\s" + YEAR),
                Pattern.compile(season + "\\.?,?\\s?(?:de )?" + YEAR),
                Pattern.compile(YEAR + "(?![%\\d])(?!s(?!\\p{L}))(?![.,]\\d)"),
                Pattern.compile(SHORT_YEAR));
    }

    /** Longest first, so that none hides behind its own beginning. */
    public static String alternatives(List<String> terms) {
        return terms.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** The date that begins there; a month alone only if nothing else does. */
    @Nullable
    public Reading at(String plain, int begin) {
        for (Pattern form : forms) {
            Matcher matcher = form.matcher(plain).region(begin, plain.length());
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt()) {
                PartialDate date = date(matcher);
                if (date != null) {
                    return new Reading(afterMark(plain, matcher.end()), date, month(matcher));
                }
            }
        }
        Matcher alone = monthAlone.matcher(plain).region(begin, plain.length());
        alone.useTransparentBounds(true);
        return alone.lookingAt() ? new Reading(alone.end(), null, month(alone)) : null;
    }

    private int afterMark(String plain, int end) {
        Matcher mark = yearMark.matcher(plain).region(end, plain.length());
        mark.useTransparentBounds(true);
        return mark.lookingAt() ? mark.end() : end;
    }

    private @Nullable PartialDate date(Matcher matcher) {
        int year = year(matcher);
        String a = group(matcher, "a");
        if (a != null) {
            return ambiguous(year, Integer.parseInt(a), Integer.parseInt(matcher.group("b")));
        }
        Integer month = month(matcher);
        if (month == null) {
            return PartialDate.ofYear(year);
        }
        String day = group(matcher, "d");
        return day == null ? ofMonth(year, month) : ofDay(year, month, Integer.parseInt(day));
    }

    private static @Nullable PartialDate ambiguous(int year, int a, int b) {
        if (a > 12 || a == b) {
            return ofDay(year, b, a);
        }
        return b > 12 ? ofDay(year, a, b) : PartialDate.ofYear(year);
    }

    private static @Nullable PartialDate ofMonth(int year, int month) {
        return month < 1 || month > 12 ? null : PartialDate.ofMonth(year, month);
    }

    private static @Nullable PartialDate ofDay(int year, int month, int day) {
        try {
            return new PartialDate(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int year(Matcher matcher) {
        String year = group(matcher, "y");
        if (year != null) {
            return Integer.parseInt(year);
        }
        int two = Integer.parseInt(matcher.group("yy"));
        return two < CENTURY_TURNS ? 2000 + two : 1900 + two;
    }

    private @Nullable Integer month(Matcher matcher) {
        String word = group(matcher, "w");
        if (word != null) {
            return months.get(word);
        }
        String written = group(matcher, "h");
        if (written != null) {
            return months.get(written);
        }
        String number = group(matcher, "n");
        if (number != null) {
            return Integer.valueOf(number);
        }
        String quarter = group(matcher, "q");
        return quarter == null ? null : Integer.valueOf(Integer.parseInt(quarter) * 3 - 2);
    }

    private static @Nullable String group(Matcher matcher, String name) {
        return matcher.pattern().namedGroups().containsKey(name) ? matcher.group(name) : null;
    }

    /** Places where a date may begin: no letter, figure or sign of money or of a number stands before. */
    public static IntStream begins(String plain) {
        List<Integer> begins = new ArrayList<>();
        for (int i = 0; i < plain.length(); i++) {
            char here = plain.charAt(i);
            if ((Character.isLetterOrDigit(here) || here == '\'') && (i == 0 || isBorder(plain, i))) {
                begins.add(i);
            }
        }
        return begins.stream().mapToInt(Integer::intValue);
    }

    private static boolean isBorder(String plain, int at) {
        char before = plain.charAt(at - 1);
        if (Character.isLetterOrDigit(before)) {
            return Character.isIdeographic(before) || Character.isIdeographic(plain.charAt(at));
        }
        boolean joins = ".,/-+".indexOf(before) >= 0;
        return "$€£#@_'".indexOf(before) < 0 && !(joins && at > 1 && Character.isLetterOrDigit(plain.charAt(at - 2)));
    }
}
