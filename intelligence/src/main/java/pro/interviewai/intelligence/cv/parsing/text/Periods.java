package pro.interviewai.intelligence.cv.parsing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.content.PartialDate;

/** Finds from when to when in a line. Nothing is taken from two lines, but for an end that has a line of its own. */
public final class Periods {
    private static final int LONGEST_LINE = 1_000;
    private static final Pattern DASH = Pattern.compile("\\s{0,3}(?:-{1,2}|~|〜|→|>)\\s{0,3}");
    private static final Pattern SHORT_END = Pattern.compile("[-/](?<yy>\\d\\d)(?!\\d)");
    private static final Pattern SUFFIX = Pattern.compile("(?:dan|дан)$");

    private final PeriodWords words = new PeriodWords();
    private final DateForms forms = words.forms();

    /** The last range of the line, or its last date where it has none. */
    @Nullable
    public FoundPeriod in(Stretch line) {
        FoundPeriod best = null;
        for (FoundPeriod found : all(line)) {
            if (best == null || found.range() || !best.range()) {
                best = found;
            }
        }
        return best;
    }

    public List<FoundPeriod> all(Stretch line) {
        List<FoundPeriod> found = new ArrayList<>();
        if (line.to() - line.from() > LONGEST_LINE) {
            return found;
        }
        String plain = line.plain();
        int done = 0;
        for (PrimitiveIterator.OfInt begins = DateForms.begins(plain).iterator(); begins.hasNext(); ) {
            int begin = begins.nextInt();
            FoundPeriod period = begin < done ? null : at(line, plain, begin);
            if (period != null) {
                found.add(period);
                done = period.place().to() - line.from();
            }
        }
        return found;
    }

    /** The line's parts before and after the period, without how long it was. */
    public List<Stretch> around(Stretch line, FoundPeriod period) {
        List<Stretch> parts = new ArrayList<>();
        int begin = period.place().from() - line.from();
        int end = period.place().to() - line.from();
        int lasted = end(words.duration(), line.plain(), end);
        for (Stretch part : List.of(line.part(0, begin), line.from(lasted < 0 ? end : lasted))) {
            if (!part.bare().isEmpty()) {
                parts.add(part.bare());
            }
        }
        return parts;
    }

    /** Whether the text is nothing but how long something was. */
    public boolean isDuration(String text) {
        return words.duration().matcher(Fold.plain(text)).matches();
    }

    private @Nullable FoundPeriod at(Stretch line, String plain, int begin) {
        int sinceEnd = end(words.since(), plain, begin);
        if (sinceEnd >= 0) {
            FoundPeriod found = dated(line, plain, begin, sinceEnd);
            if (found != null) {
                boolean still = found.end() == null && !found.current();
                return new FoundPeriod(
                        found.written(), found.start(), found.end(), found.current() || still, true, found.open());
            }
        }
        int untilEnd = end(words.until(), plain, begin);
        DateForms.Reading last = untilEnd < 0 ? null : forms.at(plain, untilEnd);
        if (last != null && last.date() != null) {
            return found(line, begin, last.end(), null, last.date(), false, true, false);
        }
        int fromEnd = end(words.before(), plain, begin);
        FoundPeriod found = fromEnd < 0 ? null : dated(line, plain, begin, fromEnd);
        return found != null ? found : dated(line, plain, begin, begin);
    }

    private @Nullable FoundPeriod dated(Stretch line, String plain, int begin, int dateBegin) {
        DateForms.Reading first = forms.at(plain, dateBegin);
        if (first == null) {
            return isLonely(plain, begin, dateBegin) ? presentAlone(line, plain, begin) : null;
        }
        PartialDate start = first.date();
        int sinceEnd = start == null ? -1 : end(words.after(), plain, first.end());
        if (sinceEnd >= 0) {
            return found(line, begin, sinceEnd, start, null, true, true, false);
        }
        Matcher two =
                SHORT_END.matcher(plain).region(first.end(), plain.length()).useTransparentBounds(true);
        if (start != null && first.month() == null && two.lookingAt()) {
            int year = start.year() / 100 * 100 + Integer.parseInt(two.group("yy"));
            if (year > start.year()) {
                return found(line, begin, two.end(), start, PartialDate.ofYear(year), false, true, false);
            }
        }
        FoundPeriod whole = ended(line, plain, begin, first);
        if (whole != null) {
            return whole;
        }
        int dash = end(DASH, plain, first.end());
        boolean open = dash == plain.length() && dash > first.end();
        return start == null ? null : found(line, begin, open ? dash : first.end(), start, null, false, open, open);
    }

    /** "Present" in a line of its own may end a period that the line before has begun. */
    private @Nullable FoundPeriod presentAlone(Stretch line, String plain, int begin) {
        int end = end(words.present(), plain, begin);
        return end == plain.length() && begin == 0 ? found(line, begin, end, null, null, true, false, false) : null;
    }

    private static boolean isLonely(String plain, int begin, int dateBegin) {
        return begin == 0 && dateBegin == 0 && plain.length() < 40;
    }

    private @Nullable FoundPeriod ended(Stretch line, String plain, int begin, DateForms.Reading first) {
        int dash = end(DASH, plain, first.end());
        int worded = end(words.to(), plain, first.end());
        int both = dash < 0 ? -1 : end(words.to(), plain, dash);
        for (int between : new int[] {dash, both, worded, bySuffix(plain, first.end())}) {
            DateForms.Reading last = between < 0 ? null : forms.at(plain, between);
            if (last != null && last.date() != null) {
                PartialDate start = first.date() == null ? inYearOf(last, first) : first.date();
                if (start != null) {
                    return found(line, begin, last.end(), start, last.date(), false, true, false);
                }
            }
            int still = between < 0 ? -1 : end(words.present(), plain, between);
            if (still >= 0 && first.date() != null) {
                return found(line, begin, still, first.date(), null, true, true, false);
            }
        }
        int still = end(words.present(), plain, blanks(plain, first.end()));
        boolean closes = still >= 0 && (still == plain.length() || "\t),;|•".indexOf(plain.charAt(still)) >= 0);
        return closes && first.date() != null ? found(line, begin, still, first.date(), null, true, true, false) : null;
    }

    private static @Nullable PartialDate inYearOf(DateForms.Reading last, DateForms.Reading first) {
        return last.date() == null || last.month() == null || first.month() == null
                ? null
                : PartialDate.ofMonth(last.date().year(), first.month());
    }

    /** Uzbek says "from" by an ending, and then needs no dash. */
    private static int bySuffix(String plain, int end) {
        return SUFFIX.matcher(plain.substring(0, end)).find() ? blanks(plain, end) : -1;
    }

    private static int blanks(String plain, int at) {
        int end = at;
        while (end < plain.length() && (plain.charAt(end) == ' ' || plain.charAt(end) == ',')) {
            end++;
        }
        return end;
    }

    private static int end(Pattern pattern, String plain, int begin) {
        Matcher matcher = pattern.matcher(plain).region(begin, plain.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    private static FoundPeriod found(
            Stretch line,
            int begin,
            int end,
            @Nullable PartialDate start,
            @Nullable PartialDate last,
            boolean current,
            boolean range,
            boolean open) {
        return new FoundPeriod(List.of(line.part(begin, end)), start, last, current, range, open);
    }
}
