package pro.interviewai.messages.cv.document;

import java.util.List;
import pro.interviewai.messages.NotPersonalData;

/**
 * A document's text in the order in which a person reads it.
 *
 * @param lines numbered from 1 without gaps, in reading order: a column is read to its end before the next one
 * @param pages at least 1; 1 where the format has none
 * @param origin how the text came about
 * @param troubles what a machine has difficulties with, each kind once a page
 */
public record DocumentText(
        List<DocumentLine> lines,
        List<DocumentLink> links,
        List<Trouble> troubles,
        @NotPersonalData int pages,
        @NotPersonalData TextOrigin origin) {

    public DocumentText {
        lines = List.copyOf(lines);
        links = List.copyOf(links);
        troubles = List.copyOf(troubles);
    }
}
