package pro.interviewai.intelligence.cv.output;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing on the page, before any format; all texts are cleaned and none is empty. */
sealed interface Block {

    /** Whose CV it is. */
    record Name(String text) implements Block {}

    /** What the person calls themselves. */
    record Headline(String text) implements Block {}

    /** A line of ways to reach somebody, with bullets between. */
    record ContactLine(List<Piece> pieces) implements Block {
        static final String BETWEEN = " • ";

        public ContactLine {
            pieces = List.copyOf(pieces);
        }
    }

    /** Above a section. */
    record Heading(String text) implements Block {}

    /** A role or a programme; at least one of them is there. */
    record EntryHead(
            @Nullable String title,
            @Nullable String dates,
            @Nullable String place) implements Block {}

    /** Running text. */
    record Paragraph(String text) implements Block {}

    /** A list with bullets. */
    record Points(List<String> texts) implements Block {
        public Points {
            texts = List.copyOf(texts);
        }
    }

    /** A text, and where it leads. */
    record Piece(String text, @Nullable URI target) {}
}
