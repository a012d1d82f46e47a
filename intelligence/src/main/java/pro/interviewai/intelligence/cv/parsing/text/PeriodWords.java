package pro.interviewai.intelligence.cv.parsing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands around dates, in all languages that are known.
 *
 * @param to between two dates
 * @param present instead of an end
 * @param before a start that an end may follow
 * @param until before an end
 * @param since before a start that has no end
 * @param after behind a start that has no end
 * @param duration how long something was
 */
public record PeriodWords(
        DateForms forms,
        Pattern to,
        Pattern present,
        Pattern before,
        Pattern until,
        Pattern since,
        Pattern after,
        Pattern duration) {

    public PeriodWords() {
        this(Vocabulary.read("dates.txt"));
    }

    private PeriodWords(Vocabulary words) {
        this(
                new DateForms(words),
                word("\\s{0,3}", words, "to", "\\s{0,3}"),
                word("(?:the |la |el |l')?", words, "present", ""),
                word("", words, "from", "\\s{0,2}"),
                word("", words, "until", "\\s{0,2}"),
                word("", words, "since", "\\s{0,2}"),
                word("[\\s-]?", words, "since-after", ""),
                duration(words));
    }

    private static Pattern duration(Vocabulary words) {
        String unit = DateForms.alternatives(
                words.terms("duration").stream().map(Fold::plain).toList());
        String one = "\\d{1,2}\\+?\\s?(?:" + unit + ")(?!\\p{L})\\.?";
        return Pattern.compile("[\\s(•,|\\[]{0,4}" + one + "(?:[\\s,]{0,2}(?:and |und |и )?" + one + ")?[)\\]]?");
    }

    private static Pattern word(String before, Vocabulary words, String key, String after) {
        List<String> han = new ArrayList<>();
        List<String> other = new ArrayList<>();
        words.terms(key).stream().map(Fold::plain).forEach(term -> (Fold.hasHan(term) ? han : other).add(term));
        String either = other.isEmpty() ? "" : "(?:" + DateForms.alternatives(other) + ")(?!\\p{L})";
        if (!han.isEmpty()) {
            either = either + (either.isEmpty() ? "" : "|") + DateForms.alternatives(han);
        }
        return Pattern.compile(before + "(?:" + either + ")" + after);
    }
}
