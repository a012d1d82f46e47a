package pro.interviewai.messages.cv.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who it is and how to reach them; all as written, or null where the CV does not say.
 *
 * @param phone as written; whether it is a number that can be called is told by the analysis
 * @param links web addresses other than LinkedIn's and GitHub's, also those that only a link object of a PDF bears
 * @param lines the lines of the document's head as they stand, so that nothing of them is lost
 */
public record Contact(
        @Nullable Stated name,
        @Nullable Stated headline,
        @Nullable Stated email,
        @Nullable Stated phone,
        @Nullable Stated location,
        @Nullable Stated linkedin,
        @Nullable Stated github,
        List<Stated> links,
        List<Stated> lines) {

    public Contact {
        links = List.copyOf(links);
        lines = List.copyOf(lines);
    }
}
