package pro.interviewai.intelligence.cv.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentLink;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.document.TextOrigin;
import pro.interviewai.messages.cv.document.Trouble;

/** The lines of a file without layout on their way to a {@link DocumentText}: cleaned, numbered, with their links. */
public final class WrittenText {
    /** More than any CV has, and little enough for everything that is done with them later. */
    public static final int MOST_CHARACTERS = 200_000;

    public static final int MOST_LINES = 20_000;
    private static final int LONGEST_TARGET = 2_000;
    private static final List<String> SCHEMES = List.of("http:", "https:", "mailto:", "tel:");

    private final List<DocumentLine> lines = new ArrayList<>();
    private final Set<DocumentLink> links = new LinkedHashSet<>();
    private final Set<Trouble.Kind> troubles = EnumSet.noneOf(Trouble.Kind.class);

    private WrittenText() {}

    /**
     * @param loose targets of links that cover no text
     * @throws ProblemException with {@link CvProblem#CV_HAS_NO_TEXT}, or with {@link CvProblem#CV_TOO_COMPLEX} where there
     *     is far too much
     */
    public static DocumentText of(
            List<WrittenLine> written, Collection<String> loose, Collection<Trouble.Kind> troubles, int pages) {
        var text = new WrittenText();
        text.troubles.addAll(troubles);
        written.forEach(text::add);
        loose.stream().filter(WrittenText::isKept).forEach(target -> text.links.add(new DocumentLink(target, 1, null)));
        if (text.lines.isEmpty()) {
            throw new ProblemException(CvProblem.CV_HAS_NO_TEXT);
        }
        return new DocumentText(
                text.lines,
                List.copyOf(text.links),
                text.troubles.stream().map(kind -> new Trouble(kind, null)).toList(),
                pages,
                TextOrigin.TEXT);
    }

    private void add(WrittenLine line) {
        var clean = CleanLine.of(line.text());
        if (clean.text().isEmpty()) {
            line.targets().stream()
                    .filter(WrittenText::isKept)
                    .forEach(target -> links.add(new DocumentLink(target, line.page(), null)));
            return;
        }
        if (lines.size() == MOST_LINES) {
            throw new ProblemException(CvProblem.CV_TOO_COMPLEX);
        }
        if (clean.spaced()) {
            troubles.add(Trouble.Kind.SPACED_LETTERS);
        }
        var number = lines.size() + 1;
        lines.add(new DocumentLine(
                number,
                line.page(),
                clean.text(),
                null,
                line.size(),
                line.bold(),
                line.bullet() || clean.bullet(),
                0,
                line.cell(),
                line.place()));
        line.targets().stream()
                .filter(WrittenText::isKept)
                .forEach(target -> links.add(new DocumentLink(target, line.page(), number)));
    }

    private static boolean isKept(String target) {
        var lower = target.toLowerCase(Locale.ROOT);
        return target.length() <= LONGEST_TARGET
                && SCHEMES.stream().anyMatch(lower::startsWith)
                && target.chars().noneMatch(letter -> Character.isISOControl(letter) || Character.isWhitespace(letter));
    }
}
