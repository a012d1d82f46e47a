package pro.interviewai.intelligence.cv.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pro.interviewai.intelligence.cv.parsing.text.FoundPeriod;
import pro.interviewai.intelligence.cv.parsing.text.Periods;
import pro.interviewai.intelligence.cv.parsing.text.Shape;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;
import pro.interviewai.messages.cv.content.Stated;

/** Reads certificates, one a line, point or part of a list; who gave it and when stays with it. */
final class Certifications {
    private static final Pattern SEMICOLON = Pattern.compile("[;；؛]|\\s•\\s");
    private static final Pattern COMMA = Pattern.compile("[,，、،](?!\\s?\\d)");

    private final Periods periods;

    Certifications(Periods periods) {
        this.periods = periods;
    }

    /** @param inline whether the first line stands beside its heading and so is a list */
    List<Stated> of(List<Stretch> lines, boolean inline) {
        List<Stated> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Stretch line = lines.get(i);
            List<Stretch> whole = new ArrayList<>(List.of(line));
            while (i + 1 < lines.size() && goesOn(lines.get(i), lines.get(i + 1))) {
                i++;
                whole.add(lines.get(i));
            }
            if (whole.size() > 1) {
                found.add(Stretch.stated(whole));
            } else {
                line.split(inline && i == 0 ? COMMA : SEMICOLON).stream()
                        .map(Stretch::bare)
                        .filter(one -> !one.isEmpty())
                        .map(Stretch::stated)
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** A small letter, a date alone, or the rest of a bracket. */
    private boolean goesOn(Stretch line, Stretch next) {
        if (next.line().bullet()) {
            return false;
        }
        FoundPeriod period = periods.in(next);
        boolean onlyDate = period != null && periods.around(next, period).isEmpty() && periods.in(line) == null;
        boolean inBracket = line.text().lastIndexOf('(') > line.text().lastIndexOf(')');
        return Shape.beginsSmall(next.text()) || onlyDate || inBracket;
    }
}
