package pro.interviewai.intelligence.cv.reading.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pro.interviewai.intelligence.cv.reading.WrittenLine;
import pro.interviewai.messages.cv.document.DocumentLine.Place;

/** The text of one paragraph on its way to lines. */
final class ParagraphText {
    private final Look look;
    private final boolean item;
    private final boolean cell;
    private final Place place;
    private final List<WrittenLine> lines = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();
    private final Set<String> targets = new LinkedHashSet<>();
    private double size;
    private int letters;
    private int boldLetters;

    /**
     * @param look that its runs begin with
     * @param item whether it is one of a list
     */
    ParagraphText(Look look, boolean item, boolean cell, Place place) {
        this.look = look;
        this.item = item;
        this.cell = cell;
        this.place = place;
    }

    Look look() {
        return look;
    }

    void add(String added, Look of) {
        var count = (int)
                added.chars().filter(letter -> !Character.isWhitespace(letter)).count();
        text.append(added);
        if (count > 0) {
            letters += count;
            boldLetters += of.isBold() ? count : 0;
            size = Math.max(size, of.points());
        }
    }

    void link(String target) {
        targets.add(target);
    }

    void lineBreak() {
        if (!text.toString().isBlank() || !targets.isEmpty()) {
            var first = lines.isEmpty();
            lines.add(new WrittenLine(
                    1,
                    text.toString(),
                    size,
                    2 * boldLetters > letters,
                    item && first,
                    cell,
                    place,
                    List.copyOf(targets)));
        }
        text.setLength(0);
        targets.clear();
        size = 0;
        letters = 0;
        boldLetters = 0;
    }

    /** To be asked for once, at its end. */
    List<WrittenLine> lines() {
        lineBreak();
        return lines;
    }
}
