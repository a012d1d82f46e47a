package pro.interviewai.intelligence.cv.reading.docx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pro.interviewai.intelligence.cv.reading.WrittenText;
import pro.interviewai.intelligence.cv.reading.office.XmlCursor;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.document.Trouble;

/** What comes up while the stories of a document are read, beside their lines. */
final class Findings {
    private final Set<Trouble.Kind> troubles = EnumSet.noneOf(Trouble.Kind.class);
    private final List<String> looseTargets = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<String> foreignParts = new ArrayList<>();
    /** Characters that stand in the document. */
    private long there;
    /** Of these, those that became text. */
    private long used;
    /** Of these, those that were left out knowingly, such as what was deleted. */
    private long leftOut;

    void trouble(Trouble.Kind kind) {
        troubles.add(kind);
    }

    Set<Trouble.Kind> troubles() {
        return troubles;
    }

    void looseTarget(String target) {
        looseTargets.add(target);
    }

    List<String> looseTargets() {
        return looseTargets;
    }

    void section(Section section) {
        sections.add(section);
        if (section.columns() > 1) {
            trouble(Trouble.Kind.COLUMNS);
        }
    }

    List<Section> sections() {
        return sections;
    }

    /** A part in another format, which is shown within the text and not read. */
    void foreignPart(String part) {
        foreignParts.add(part);
    }

    List<String> foreignParts() {
        return foreignParts;
    }

    void there(long characters) {
        there += characters;
    }

    void leftOut(long characters) {
        leftOut += characters;
    }

    /** Goes past the element at the cursor, knowingly. */
    void leaveOut(XmlCursor xml) {
        var before = xml.characters();
        var at = xml.depth();
        while (xml.nextChildOf(at)) {
            // passed over
        }
        leftOut(xml.characters() - before);
    }

    void used(long characters) {
        used += characters;
        if (used > WrittenText.MOST_CHARACTERS) {
            throw new ProblemException(CvProblem.CV_TOO_COMPLEX);
        }
    }

    long used() {
        return used;
    }

    /** Characters of which is known what became of them. */
    long seen() {
        return used + leftOut;
    }

    /** Of a hundred characters that should have become text, so many did; 100 where there were none. */
    long percentUsed() {
        var expected = there - leftOut;
        return expected <= 0 ? 100 : Math.min(100, 100 * used / expected);
    }
}
