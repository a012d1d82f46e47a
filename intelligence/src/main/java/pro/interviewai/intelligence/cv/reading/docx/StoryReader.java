package pro.interviewai.intelligence.cv.reading.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final XmlCursor xml;
    private final Relationships relationships;
    private final WordStyles styles;
    private final Findings findings;
    private final Place place;
    private final RunReader runs;
    private final TableReader tables;

    private List<WrittenLine> lines = new ArrayList<>();
    private List<WrittenLine> boxes = new ArrayList<>();
    private @Nullable ParagraphText paragraph;

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
        this.tables = new TableReader(xml, findings, this::element);
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
            case "w:tbl" -> tables.table();
            case "w:tr" -> tables.row();
            case "w:tc" -> tables.cell();
            case "w:txbxContent" -> box();
            case "mc:AlternateContent" -> alternatives();
            case "w:ins", "w:moveTo" -> {
                findings.trouble(Trouble.Kind.TRACKED_CHANGES);
                within();
            }
            case "w:del", "w:moveFrom" -> {
                findings.trouble(Trouble.Kind.TRACKED_CHANGES);
                findings.leaveOut(xml);
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
            case "w:rt" -> findings.leaveOut(xml);
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
        return new ParagraphText(
                style.look().withShade(properties.shaded() || tables.isShaded()), item, tables.inTable(), place);
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

    private void box() {
        var outer = paragraph;
        var outerLines = lines;
        var outerTable = tables.enter(new TableReader.State(false, false));
        var outerRuns = runs.enter(new RunReader.State());
        paragraph = null;
        lines = new ArrayList<>();
        within();
        if (!lines.isEmpty()) {
            findings.trouble(Trouble.Kind.TEXT_BOXES);
        }
        boxes.addAll(lines);
        lines = outerLines;
        tables.enter(outerTable);
        paragraph = outer;
        runs.enter(outerRuns);
    }

    /** The same content for programs of different ages: the first form that has text is read, and no other. */
    private void alternatives() {
        var taken = false;
        var at = xml.depth();
        while (xml.nextChildOf(at)) {
            if (taken) {
                findings.leaveOut(xml);
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
            findings.leaveOut(xml);
        } else {
            within();
        }
    }
}
