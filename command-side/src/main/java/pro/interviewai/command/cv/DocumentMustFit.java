package pro.interviewai.command.cv;

import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvLimits;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentText;

/** A text within {@link CvLimits} fits into one event of the log, whatever is written in it. */
final class DocumentMustFit {
    private DocumentMustFit() {}

    static void check(DocumentText document) {
        long characters = document.lines().stream()
                .map(DocumentLine::text)
                .mapToLong(String::length)
                .sum();
        if (characters > CvLimits.TEXT
                || document.lines().size() > CvLimits.LINES
                || document.links().size() > CvLimits.LINES) {
            throw new ProblemException(CvProblem.CV_TEXT_TOO_LONG);
        }
    }
}
