package pro.interviewai.intelligence.cv.reading.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.reading.WrittenLine;
import pro.interviewai.intelligence.cv.reading.office.Relationships;
import pro.interviewai.intelligence.cv.reading.office.XmlCursor;
import pro.interviewai.messages.cv.document.DocumentLine.Place;
import pro.interviewai.messages.cv.document.Trouble;

/**
 * Reads one story of a document: its body, a header, a footer or its notes. It goes into elements that it does not know, as
 * there may be text in them; what is left out is named. What stands in a text box follows the paragraph that it hangs on.
 */
final class StoryReader {
    /** Of tables without any colours; what others have is not looked up. */
    private static final Set<String> PLAIN_TABLES = Set.of("TableGrid", "TableNormal", "PlainTable");

    private final XmlCursor xml;
    private final Relationships relationships;
    private final WordStyles styles;
    private final Findings findings;
    private final Place place;
    private final RunReader runs;

    private List<WrittenLine> lines = new ArrayList<>();
    private List<WrittenLine> boxes = new ArrayList<>();
    private @Nullable ParagraphText paragraph;
    private boolean inTable;
    private boolean shaded;

    StoryReader(
            XmlCursor xml,
            Relationships relationships,
            WordStyles styles,
            Background background,
            Findings findings,
            Place place) {
        this.xml = xml;
        this.relationships = relationships;
        this.styles = styles;
        this.findings = findings;
        this.place = place;
        this.runs = new RunReader(xml, styles, background, findings);
    }

    List<WrittenLine> read() {
        within();
        lines.addAll(boxes);
        findings.there(xml.characters());
        return lines;
    }

    private void within() {
        var at = xml.depth();
        while (xml.nextChildOf(at)) {
            element();
        }
    }

    private void element() {
        if (paragraph != null && runs.takes(paragraph)) {
            return;
        }
        switch (xml.name()) {
            case "w:p" -> paragraph();
            case "w:r" -> run();
            case "w:tbl" -> table();
            case "w:tr" -> row();
            case "w:tc" -> cell();
            case "w:txbxContent" -> box();
            case "mc:AlternateContent" -> alternatives();
            case "w:ins", "w:moveTo" -> {
                findings.trouble(Trouble.Kind.TRACKED_CHANGES);
                within();
            }
            case "w:del", "w:moveFrom" -> {
                findings.trouble(Trouble.Kind.TRACKED_CHANGES);
                leaveOut();
            }
            case "w:hyperlink" -> linked(xml.attribute("r:id").flatMap(this::address));
            case "w:fldSimple" -> linked(xml.attribute("w:instr").flatMap(Fields::target));
            case "a:hlinkClick" -> xml.attribute("r:id").flatMap(this::address).ifPresent(findings::looseTarget);
            case "w:sectPr" -> findings.section(Section.of(xml));
            case "w:altChunk" ->
                xml.attribute("r:id")
                        .flatMap(relationships::byId)
                        .ifPresent(part -> findings.foreignPart(part.target()));
            case "w:footnote", "w:endnote" -> note();
            // how a word is pronounced stands above it
            case "w:rt" -> leaveOut();
            default -> within();
        }
    }

    private void paragraph() {
        var outer = paragraph;
        var outerBoxes = boxes;
        boxes = new ArrayList<>();
        var current = begun(ParagraphProperties.NONE);
        var at = xml.depth();
        while (xml.nextChildOf(at)) {
            if (xml.name().equals("w:pPr")) {
                current = begun(ParagraphProperties.of(xml));
            } else {
                paragraph = current;
                element();
            }
        }
        lines.addAll(current.lines());
        lines.addAll(boxes);
        boxes = outerBoxes;
        paragraph = outer;
    }

    private ParagraphText begun(ParagraphProperties properties) {
        properties.section().ifPresent(findings::section);
        var style = styles.paragraph(properties.style());
        var heading = properties.level() != null || style.isHeading();
        var listed = properties.listed();
        var item = listed == null ? style.makesItems() : listed && !heading;
        return new ParagraphText(style.look().withShade(properties.shaded() || shaded), item, inTable, place);
    }

    private void run() {
        var at = xml.depth();
        while (xml.nextChildOf(at)) {
            if (paragraph != null && xml.name().equals("w:rPr")) {
                runs.set(runs.look(paragraph));
            } else {
                element();
            }
        }
        runs.set(null);
    }

    private void linked(Optional<String> address) {
        var used = findings.used();
        var outer = runs.link(address);
        within();
        runs.link(outer);
        if (findings.used() == used) {
            address.ifPresent(findings::looseTarget);
        }
    }

    private Optional<String> address(String id) {
        return relationships
                .byId(id)
                .filter(Relationships.Relationship::external)
                .map(Relationships.Relationship::target);
    }

    private void table() {
        var outer = inTable;
        var outerShaded = shaded;
        var before = lines.size();
        inTable = true;
        var at = xml.depth();
        while (xml.nextChildOf(at)) {
            if (xml.name().equals("w:tblPr")) {
                shaded |= isShade();
            } else {
                element();
            }
        }
        inTable = outer;
        shaded = outerShaded;
        if (lines.size() > before) {
            findings.trouble(Trouble.Kind.TABLES);
        }
    }

    private void row() {
        var deleted = false;
        var at = xml.depth();
        while (xml.nextChildOf(at)) {
            if (xml.name().equals("w:trPr")) {
                deleted = isDeleted();
            } else if (deleted) {
                leaveOut();
            } else {
                element();
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

    private void cell() {
        var outer = shaded;
        var at = xml.depth();
        while (xml.nextChildOf(at)) {
            if (xml.name().equals("w:tcPr")) {
                shaded |= isShade();
            } else {
                element();
            }
        }
        shaded = outer;
    }

    /** Of the properties of a table or cell. */
    private boolean isShade() {
        var found = false;
        var at = xml.depth();
        while (xml.nextChildOf(at)) {
            found |= switch (xml.name()) {
                case "w:shd" -> Look.isShade(xml);
                case "w:tblStyle" -> !PLAIN_TABLES.contains(xml.attribute("w:val").orElse(""));
                default -> false;
            };
        }
        return found;
    }

    private void box() {
        var outer = paragraph;
        var outerLines = lines;
        var outerTable = inTable;
        var outerRuns = runs.enter(new RunReader.State());
        paragraph = null;
        inTable = false;
        lines = new ArrayList<>();
        within();
        if (!lines.isEmpty()) {
            findings.trouble(Trouble.Kind.TEXT_BOXES);
        }
        boxes.addAll(lines);
        lines = outerLines;
        inTable = outerTable;
        paragraph = outer;
        runs.enter(outerRuns);
    }

    /** The same content for programs of different ages: the first form that has text is read, and no other. */
    private void alternatives() {
        var taken = false;
        var at = xml.depth();
        while (xml.nextChildOf(at)) {
            if (taken) {
                leaveOut();
            } else {
                var before = findings.seen();
                within();
                taken = findings.seen() > before;
            }
        }
    }

    /** The lines that divide notes from text are notes of a type. */
    private void note() {
        if (xml.attribute("w:type").filter(type -> !type.equals("normal")).isPresent()) {
            leaveOut();
        } else {
            within();
        }
    }

    private void leaveOut() {
        var before = xml.characters();
        var at = xml.depth();
        while (xml.nextChildOf(at)) {
            // passed over
        }
        findings.leftOut(xml.characters() - before);
    }
}
