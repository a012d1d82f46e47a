package pro.interviewai.intelligence.cv.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pro.interviewai.messages.cv.content.Education;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.Stated;

/** Whether dates are all written in one form, such as {@code Mar 2019} or {@code 03/2019}. */
final class DateForms {
    private static final Pattern DATE =
            Pattern.compile("(?:(\\p{L}{3,15}+)\\.?+,? ?+|(\\d{1,2}+[./-]))?+((?:19|20)\\d{2})(?!\\d)");
    private static final int SHORT_MONTH = 4;
    private static final double ENOUGH = 0.8;

    private DateForms() {}

    static Verdict judge(CvReading reading) {
        List<Stated> written = Stream.concat(
                        reading.content().experience().stream().map(Experience::period),
                        reading.content().education().stream().map(Education::period))
                .filter(Objects::nonNull)
                .map(period -> period.written())
                .toList();
        Map<String, Integer> forms = new HashMap<>();
        int all = 0;
        for (Stated dates : written) {
            Matcher date = DATE.matcher(dates.text());
            while (date.find()) {
                forms.merge(form(date), 1, Integer::sum);
                all++;
            }
        }
        if (all < 2) {
            return Verdict.unjudged();
        }
        int most = forms.values().stream().mapToInt(count -> count).max().orElse(0);
        double share = most / (ENOUGH * all);
        return Verdict.of(share)
                .restingOn(share >= 1 ? written : List.of())
                .wanting(written)
                .counting(forms.size());
    }

    /** A month of four letters at most may be written out or cut; it counts as cut. */
    private static String form(Matcher date) {
        String month = date.group(1);
        String number = date.group(2);
        if (month != null) {
            return month.length() <= SHORT_MONTH ? "Mmm yyyy" : "Mmmm yyyy";
        }
        return number == null ? "yyyy" : "mm" + number.charAt(number.length() - 1) + "yyyy";
    }
}
