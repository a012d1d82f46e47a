package pro.interviewai.messages.cv.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a CV's head after one of the pieces in them has been changed: the old one must not come back by them. */
final class HeadLines {
    private HeadLines() {}

    static Contact with(Contact contact, String before, @Nullable String after) {
        return new Contact(
                contact.name(),
                contact.headline(),
                contact.email(),
                contact.phone(),
                contact.location(),
                contact.linkedin(),
                contact.github(),
                contact.links(),
                replaced(contact.lines(), before, after == null ? "" : after));
    }

    /** In the first line that has it; a line of which nothing is left goes. */
    private static List<Stated> replaced(List<Stated> lines, String before, String after) {
        var changed = new ArrayList<Stated>(lines);
        for (var i = 0; i < lines.size(); i++) {
            var text = lines.get(i).text();
            var from = text.indexOf(before);
            if (from >= 0) {
                var left = text.substring(0, from) + after + text.substring(from + before.length());
                if (left.isBlank()) {
                    changed.remove(i);
                } else {
                    changed.set(i, new Stated(left, lines.get(i).source()));
                }
                break;
            }
        }
        return changed;
    }
}
