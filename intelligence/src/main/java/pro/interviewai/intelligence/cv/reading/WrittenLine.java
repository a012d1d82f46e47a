package pro.interviewai.intelligence.cv.reading;

import java.util.List;
import pro.interviewai.messages.cv.document.DocumentLine;

/**
 * A line as it stands in a file without layout.
 *
 * @param page from 1
 * @param text as written; may be blank
 * @param size of its largest letters in points; 0 where unknown
 * @param bullet whether the format says that it is an item of a list
 * @param targets of links that lie on it
 */
public record WrittenLine(
        int page,
        String text,
        double size,
        boolean bold,
        boolean bullet,
        boolean cell,
        DocumentLine.Place place,
        List<String> targets) {

    public WrittenLine {
        targets = List.copyOf(targets);
    }

    /** Of which nothing is known but what is written. */
    public static WrittenLine plain(int page, String text) {
        return new WrittenLine(page, text, 0, false, false, false, DocumentLine.Place.BODY, List.of());
    }
}
