package pro.interviewai.intelligence.cv.parsing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pro.interviewai.messages.cv.content.SourceSpan;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.document.DocumentLine;

/**
 * Characters of one line, without blanks around; what is read of a CV is made of these only, so that it always has a place.
 *
 * @param from first character of the line's text
 * @param to after the last one
 */
public record Stretch(DocumentLine line, int from, int to) {
    private static final String AROUND = " \t\u00a0,;|•·-–—―:/，、；：｜،؛";
    private static final String CLOSING = ")]";

    public static Stretch of(DocumentLine line) {
        return new Stretch(line, 0, line.text().length()).trimmed();
    }

    public String text() {
        return line.text().substring(from, to);
    }

    public String plain() {
        return Fold.plain(text());
    }

    public boolean isEmpty() {
        return from >= to;
    }

    /** A part of it, counted from its own begin. */
    public Stretch part(int begin, int end) {
        return new Stretch(line, from + begin, from + end).trimmed();
    }

    public Stretch from(int begin) {
        return part(begin, to - from);
    }

    /** Reaches to the end of the other one, which stands in the same line. */
    public Stretch through(Stretch other) {
        return new Stretch(line, Math.min(from, other.from), Math.max(to, other.to));
    }

    /** Parts that the separator leaves, without empty ones. */
    public List<Stretch> split(Pattern separator) {
        List<Stretch> parts = new ArrayList<>();
        Matcher matcher = separator.matcher(text());
        int begin = 0;
        while (matcher.find()) {
            addTo(parts, part(begin, matcher.start()));
            begin = matcher.end();
        }
        addTo(parts, from(begin));
        return parts;
    }

    private static void addTo(List<Stretch> parts, Stretch part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    /** Without separators around, and without brackets that have lost their other half. */
    public Stretch bare() {
        String text = line.text();
        int begin = from;
        int end = to;
        while (begin < end
                && (AROUND.indexOf(text.charAt(begin)) >= 0
                        || CLOSING.indexOf(text.charAt(begin)) >= 0
                        || isOpenAlone(begin, end))) {
            begin++;
        }
        while (begin < end && (AROUND.indexOf(text.charAt(end - 1)) >= 0 || "([".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        if (begin < end
                && CLOSING.indexOf(text.charAt(end - 1)) >= 0
                && text.substring(begin, end).indexOf('(') < 0) {
            end--;
        }
        return new Stretch(line, begin, end).trimmed();
    }

    /** As {@link #bare()}, but a colon at the end stays, for it makes a label. */
    public Stretch trimmedToWords() {
        Stretch bare = bare();
        boolean label =
                !bare.isEmpty() && bare.to < to && ":：".indexOf(line.text().charAt(bare.to)) >= 0;
        return label ? new Stretch(line, bare.from, bare.to + 1) : bare;
    }

    private boolean isOpenAlone(int begin, int end) {
        return line.text().charAt(begin) == '('
                && line.text().substring(begin, end).indexOf(')') < 0;
    }

    private Stretch trimmed() {
        String text = line.text();
        int begin = Math.min(from, to);
        int end = to;
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return begin == from && end == to ? this : new Stretch(line, begin, end);
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    public SourceSpan span() {
        return new SourceSpan(line.page(), line.number(), from, to);
    }

    public Stated stated() {
        return stated(List.of(this));
    }

    /** What goes over several lines, with a blank where a line ended. */
    public static Stated stated(List<Stretch> stretches) {
        String text = String.join(" ", stretches.stream().map(Stretch::text).toList());
        return new Stated(
                text.replaceAll("[\\s\\p{Zs}]++", " ").strip(),
                stretches.stream().map(Stretch::span).toList());
    }
}
