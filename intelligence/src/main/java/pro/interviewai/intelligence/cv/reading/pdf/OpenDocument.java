package pro.interviewai.intelligence.cv.reading.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import pro.interviewai.intelligence.cv.reading.pdf.Legibility.Degree;
import pro.interviewai.intelligence.cv.reading.pdf.drawing.Effort;
import pro.interviewai.intelligence.cv.reading.pdf.drawing.PageContent;
import pro.interviewai.intelligence.cv.reading.pdf.drawing.PageDrawing;
import pro.interviewai.intelligence.cv.reading.pdf.drawing.PageFrame.Direction;
import pro.interviewai.intelligence.cv.reading.pdf.layout.Flow;
import pro.interviewai.intelligence.cv.reading.pdf.layout.Margins;
import pro.interviewai.intelligence.cv.reading.pdf.layout.Piece;
import pro.interviewai.intelligence.cv.reading.pdf.layout.Pieces;
import pro.interviewai.intelligence.cv.reading.pdf.layout.Sheet;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentLink;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.document.TextOrigin;
import pro.interviewai.messages.cv.document.Trouble;
import pro.interviewai.messages.cv.document.Trouble.Kind;

/** The steps from a document's pages to its text. */
final class OpenDocument {
    private final PDDocument document;
    private final PageRecogniser recogniser;
    private final List<PDPage> pages = new ArrayList<>();
    private final List<PageContent> contents = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private final Map<Integer, List<RecognisedLine>> recognised = new HashMap<>();

    OpenDocument(PDDocument document, PageRecogniser recogniser) {
        this.document = document;
        this.recogniser = recogniser;
    }

    DocumentText read() throws IOException {
        Effort effort = new Effort();
        for (PDPage page : document.getPages()) {
            if (pages.size() == PdfReader.MOST_PAGES) {
                throw new ProblemException(CvProblem.CV_TOO_LONG);
            }
            pages.add(page);
            contents.add(PageDrawing.of(page, effort));
        }
        if (pages.isEmpty()) {
            throw new ProblemException(CvProblem.CV_DAMAGED);
        }
        List<Sheet> sheets = sheets();
        Lines drawn = new Lines();
        Flow.of(sheets).forEach(drawn::add);
        List<Degree> degrees = degrees(drawn.written());
        recognise(degrees);
        Lines lines = recognised.isEmpty() ? drawn : together(sheets);
        mustBeReadable(lines.written(), degrees);
        note(sheets, degrees, lines.pagesOfSpacedLetters());
        return new DocumentText(
                lines.written(),
                links(lines.written()),
                troubles,
                pages.size(),
                recognised.isEmpty() ? TextOrigin.TEXT : TextOrigin.RECOGNISED);
    }

    private List<Sheet> sheets() {
        List<List<Piece>> pieces = contents.stream()
                .map(content -> Pieces.of(content.glyphs().getOrDefault(Direction.ACROSS, List.of())))
                .toList();
        Margins margins = new Margins(
                pieces,
                contents.stream().map(content -> content.frame().height()).toList());
        List<Sheet> sheets = new ArrayList<>();
        for (int page = 0; page < contents.size(); page++) {
            sheets.add(Sheet.of(page + 1, contents.get(page), pieces.get(page), margins.of(page)));
        }
        return sheets;
    }

    private List<Degree> degrees(List<DocumentLine> lines) {
        Map<Integer, String> texts = lines.stream()
                .collect(Collectors.groupingBy(
                        DocumentLine::page, Collectors.mapping(DocumentLine::text, Collectors.joining("\n"))));
        List<Degree> degrees = new ArrayList<>();
        for (int page = 0; page < contents.size(); page++) {
            degrees.add(Legibility.of(contents.get(page).count(), texts.getOrDefault(page + 1, "")));
        }
        return degrees;
    }

    private void recognise(List<Degree> degrees) throws IOException {
        for (int page = 0; page < contents.size(); page++) {
            if (contents.get(page).isPicture() || degrees.get(page) == Degree.UNREADABLE) {
                int number = page + 1;
                recogniser.recognise(document, page).ifPresent(found -> recognised.put(number, found));
            }
        }
    }

    /** Drawn pages in their order, and recognised ones where they stand among them. */
    private Lines together(List<Sheet> sheets) {
        Lines lines = new Lines();
        List<Sheet> run = new ArrayList<>();
        for (Sheet sheet : sheets) {
            List<RecognisedLine> found = recognised.get(sheet.number());
            if (found == null) {
                run.add(sheet);
            } else {
                Flow.of(run).forEach(lines::add);
                run.clear();
                found.forEach(line -> lines.add(sheet.number(), line));
            }
        }
        Flow.of(run).forEach(lines::add);
        return lines;
    }

    private void mustBeReadable(List<DocumentLine> lines, List<Degree> degrees) {
        if (lines.isEmpty()) {
            throw new ProblemException(CvProblem.CV_HAS_NO_TEXT);
        }
        long all = 0;
        long unreadable = 0;
        for (int page = 0; page < contents.size(); page++) {
            int letters = contents.get(page).count().letters();
            all += letters;
            boolean lost = degrees.get(page) == Degree.UNREADABLE && !recognised.containsKey(page + 1);
            unreadable += lost ? letters : 0;
        }
        if (unreadable > 0 && unreadable * 2 >= all) {
            throw new ProblemException(CvProblem.CV_TEXT_UNREADABLE);
        }
    }

    private void note(List<Sheet> sheets, List<Degree> degrees, Set<Integer> pagesOfSpacedLetters) {
        boolean active = ActiveContent.isIn(document);
        for (int page = 0; page < contents.size(); page++) {
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            if (sheets.get(page).hasColumns()) {
                kinds.add(Kind.COLUMNS);
            }
            if (contents.get(page).isPicture()) {
                kinds.add(Kind.IMAGE_ONLY);
            }
            if (degrees.get(page) != Degree.READABLE) {
                kinds.add(Kind.UNMAPPABLE_FONT);
            }
            if (pagesOfSpacedLetters.contains(page + 1)) {
                kinds.add(Kind.SPACED_LETTERS);
            }
            if (contents.get(page).hidden() > 0) {
                kinds.add(Kind.HIDDEN_TEXT);
            }
            int number = page + 1;
            kinds.forEach(kind -> troubles.add(new Trouble(kind, number)));
            active |= ActiveContent.isOn(pages.get(page));
        }
        if (active) {
            troubles.add(new Trouble(Kind.ACTIVE_CONTENT, null));
        }
    }

    private List<DocumentLink> links(List<DocumentLine> lines) throws IOException {
        List<DocumentLink> links = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            links.addAll(Links.of(pages.get(page), page + 1, lines));
        }
        return links;
    }
}
