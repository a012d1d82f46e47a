package pro.interviewai.messages.cv.content;

import pro.interviewai.messages.NotPersonalData;

/**
 * Characters of one line of a document's text.
 *
 * @param page from 1; 1 where the format has no pages
 * @param line from 1, counted through the whole document in reading order
 * @param from first character of the line's text, from 0
 * @param to after the last one
 */
public record SourceSpan(
        @NotPersonalData int page,
        @NotPersonalData int line,
        @NotPersonalData int from,
        @NotPersonalData int to) {

    public SourceSpan {
        if (page < 1 || line < 1 || from < 0 || to < from) {
            throw new IllegalArgumentException("No span: page %d, line %d, %d to %d".formatted(page, line, from, to));
        }
    }
}
