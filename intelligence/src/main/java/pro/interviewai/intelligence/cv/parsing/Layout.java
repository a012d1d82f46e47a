package pro.interviewai.intelligence.cv.parsing;

import java.util.List;
import java.util.Set;
import pro.interviewai.intelligence.cv.parsing.text.Shape;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;
import pro.interviewai.messages.cv.document.DocumentLine;

/**
 * How a document sets its headings off from its text, as far as it tells.
 *
 * @param textSize of most of its lines; 0 where unknown
 * @param headingSize of its known headings; 0 where unknown or where they differ
 * @param capitals whether all known headings are in capitals
 * @param bold whether all known headings are
 * @param bigger whether all known headings are bigger than the text
 */
record Layout(double textSize, double headingSize, boolean capitals, boolean bold, boolean bigger) {
    private static final double CLEARLY = 1.08;
    private static final double ALIKE = 0.3;
    private static final int MOST_WORDS = 6;

    static Layout of(List<Stretch> lines, List<Stretch> headings) {
        Set<Stretch> known = Set.copyOf(headings);
        double text =
                median(lines.stream().filter(line -> !known.contains(line)).toList());
        double size = median(headings);
        boolean some = !headings.isEmpty();
        return new Layout(
                text,
                headings.stream().allMatch(line -> Math.abs(line.line().size() - size) < ALIKE) ? size : 0,
                some && headings.stream().allMatch(line -> Shape.isCapitals(line.text())),
                some && headings.stream().allMatch(line -> line.line().bold()),
                some && text > 0 && headings.stream().allMatch(line -> isBigger(line.line(), text)));
    }

    private static double median(List<Stretch> lines) {
        double[] sizes = lines.stream()
                .mapToDouble(line -> line.line().size())
                .filter(size -> size > 0)
                .sorted()
                .toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }

    static boolean isBigger(DocumentLine line, double text) {
        return text > 0 && line.size() > text * CLEARLY;
    }

    boolean isSetOff(Stretch line) {
        return line.line().bold() || isBigger(line.line(), textSize) || Shape.isCapitals(line.text());
    }

    /** As much set off as the known headings are. */
    boolean isLikeHeadings(Stretch line) {
        return (!capitals || Shape.isCapitals(line.text()))
                && (!bold || line.line().bold())
                && (!bigger || isBigger(line.line(), textSize));
    }

    /**
     * Whether the line looks just like the known headings and they like nothing else: by size, or by capitals and a bold
     * font. In plain text nothing but its marks tells a heading from an employer's name in capitals.
     */
    boolean looksLikeHeading(Stretch line) {
        String text = line.text();
        boolean sure = bigger || capitals && bold;
        return sure
                && isLikeHeadings(line)
                && headingSize > 0
                && Math.abs(line.line().size() - headingSize) < ALIKE
                && !line.line().bullet()
                && text.indexOf('\t') < 0
                && text.indexOf(',') < 0
                && Shape.words(text) <= MOST_WORDS
                && Shape.hasLetters(text)
                && !Shape.hasDigits(text)
                && !Shape.endsSentence(text);
    }
}
