package pro.interviewai.intelligence.cv.reading.text;

import java.util.ArrayList;
import java.util.List;
import pro.interviewai.intelligence.cv.reading.FormatReader;
import pro.interviewai.intelligence.cv.reading.PlainText;
import pro.interviewai.intelligence.cv.reading.WrittenLine;
import pro.interviewai.intelligence.cv.reading.WrittenText;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.document.DocumentText;

/** Plain text: line by line, with tabs as they stand; a form feed begins a page. */
public final class TextReader implements FormatReader {
    private static final int MOST_PAGES = 20;

    @Override
    public DocumentText read(byte[] file) {
        var text = PlainText.of(file)
                .orElseThrow(() -> new ProblemException(CvProblem.CV_TYPE_UNSUPPORTED))
                .text();
        if (text.length() > WrittenText.MOST_CHARACTERS) {
            throw new ProblemException(CvProblem.CV_TOO_COMPLEX);
        }
        // a form feed that nothing follows begins no page
        var pages = text.stripTrailing().split("\f", -1);
        if (pages.length > MOST_PAGES) {
            throw new ProblemException(CvProblem.CV_TOO_LONG);
        }
        var lines = new ArrayList<WrittenLine>();
        for (var page = 1; page <= pages.length; page++) {
            var number = page;
            pages[page - 1].lines().map(line -> WrittenLine.plain(number, line)).forEach(lines::add);
        }
        return WrittenText.of(lines, List.of(), List.of(), pages.length);
    }
}
