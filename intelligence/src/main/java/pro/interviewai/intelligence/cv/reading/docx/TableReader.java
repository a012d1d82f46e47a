package pro.interviewai.intelligence.cv.reading.docx;

import java.util.Set;
import pro.interviewai.intelligence.cv.reading.office.XmlCursor;
import pro.interviewai.messages.cv.document.Trouble;

/** Goes through tables cell by cell, and knows whether there is a table around the current text, and a colour behind it. */
final class TableReader {
    /** Of tables without any colours; what others have is not looked up. */
    private static final Set<String> PLAIN_TABLES = Set.of("TableGrid", "TableNormal", "PlainTable");

    private final XmlCursor xml;
    private final Findings findings;
    private final Runnable element;
    private State state = new State(false, false);

    /** @param element reads the element at the cursor, where that is none of a table */
    TableReader(XmlCursor xml, Findings findings, Runnable element) {
        this.xml = xml;
        this.findings = findings;
        this.element = element;
    }

    /**
     * Where the current text stands.
     *
     * @param shaded whether a table around it may have a colour
     */
    record State(boolean inTable, boolean shaded) {}

    boolean inTable() {
        return state.inTable;
    }

    boolean isShaded() {
        return state.shaded;
    }

    /** @return what was there before */
    State enter(State other) {
        var before = state;
        state = other;
        return before;
    }

    void table() {
        var used = findings.used();
        var outer = enter(new State(true, state.shaded));
        within("w:tblPr");
        state = outer;
        if (findings.used() > used) {
            findings.trouble(Trouble.Kind.TABLES);
        }
    }

    void row() {
        var deleted = false;
        var at = xml.depth();
        while (xml.nextChildOf(at)) {
            if (xml.name().equals("w:trPr")) {
                deleted = isDeleted();
            } else if (deleted) {
                findings.leaveOut(xml);
            } else {
                element.run();
            }
        }
    }

    void cell() {
        var outer = state;
        within("w:tcPr");
        state = outer;
    }

    private void within(String properties) {
        var at = xml.depth();
        while (xml.nextChildOf(at)) {
            if (xml.name().equals(properties)) {
                state = new State(state.inTable, state.shaded | isShade());
            } else {
                element.run();
            }
        }
    }

    private boolean isDeleted() {
        var deleted = false;
        var at = xml.depth();
        while (xml.nextChildOf(at)) {
            deleted |= xml.name().equals("w:del");
        }
        if (deleted) {
            findings.trouble(Trouble.Kind.TRACKED_CHANGES);
        }
        return deleted;
    }

    private boolean isShade() {
        var found = false;
        var at = xml.depth();
        while (xml.nextChildOf(at)) {
            found |= switch (xml.name()) {
                case "w:shd" -> Look.isShade(xml);
                case "w:tblStyle" ->
                    !PLAIN_TABLES.contains(xml.attribute("w:val").orElse(""));
                default -> false;
            };
        }
        return found;
    }
}
