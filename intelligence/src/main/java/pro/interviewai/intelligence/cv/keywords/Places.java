package pro.interviewai.intelligence.cv.keywords;

import java.util.ArrayList;
import java.util.List;
import pro.interviewai.messages.cv.content.SourceSpan;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentText;

/** Where in a document a part of a piece stands. */
final class Places {
    private final List<DocumentLine> lines;

    Places(DocumentText document) {
        lines = document.lines();
    }

    /**
     * The spans of some characters of a piece; where a span's text is not found in the piece as it stands in the document, as
     * behind a word that was divided, the whole span.
     */
    List<SourceSpan> of(Stated stated, int from, int to) {
        List<SourceSpan> places = new ArrayList<>();
        int cursor = 0;
        for (SourceSpan span : stated.source()) {
            String text = text(span);
            int begin = text.isEmpty() ? -1 : stated.text().indexOf(text, cursor);
            if (begin < 0) {
                places.add(span);
                continue;
            }
            int end = begin + text.length();
            if (begin < to && end > from) {
                places.add(new SourceSpan(
                        span.page(),
                        span.line(),
                        span.from() + Math.max(from, begin) - begin,
                        span.from() + Math.min(to, end) - begin));
            }
            cursor = end;
        }
        return places;
    }

    private String text(SourceSpan span) {
        if (span.line() > lines.size()) {
            return "";
        }
        String line = lines.get(span.line() - 1).text();
        return span.to() > line.length() ? "" : line.substring(span.from(), span.to());
    }
}
