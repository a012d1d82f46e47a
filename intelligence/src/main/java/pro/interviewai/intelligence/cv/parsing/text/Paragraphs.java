package pro.interviewai.intelligence.cv.parsing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts together what goes over several lines: points of a list and paragraphs. */
public final class Paragraphs {
    /** A line of less than this part of the longest one is the last of its paragraph. */
    private static final double SHORT = 0.75;

    private static final int WIDE = 45;
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[^:：.]{1,30}[:：].*+");

    private Paragraphs() {}

    public static List<List<Stretch>> of(List<Stretch> lines) {
        int longest =
                lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        List<List<Stretch>> paragraphs = new ArrayList<>();
        for (Stretch line : lines) {
            if (paragraphs.isEmpty() || !goesOn(paragraphs.getLast().getLast(), line, longest)) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(line);
        }
        return paragraphs;
    }

    public static boolean isPoint(List<Stretch> paragraph) {
        return paragraph.getFirst().line().bullet();
    }

    private static boolean goesOn(Stretch before, Stretch line, int longest) {
        String text = line.text();
        if (line.line().bullet() || LABEL.matcher(text).matches()) {
            return false;
        }
        if (Shape.beginsSmall(text)) {
            return true;
        }
        int length = before.text().length();
        return Shape.endsSentence(before.text())
                ? length >= longest * SHORT && !before.line().bullet() && longest >= WIDE
                : length >= Math.min(WIDE, longest * SHORT);
    }
}
