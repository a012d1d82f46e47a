package pro.interviewai.intelligence.cv.reading.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import pro.interviewai.intelligence.cv.reading.FormatReader;
import pro.interviewai.intelligence.cv.reading.WrittenLine;
import pro.interviewai.intelligence.cv.reading.WrittenText;
import pro.interviewai.intelligence.cv.reading.office.OfficePackage;
import pro.interviewai.intelligence.cv.reading.office.XmlCursor;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.document.DocumentLine.Place;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.document.Trouble;

/**
 * Word documents (ECMA-376, transitional and strict): headers, the body with its tables and text boxes, notes, footers. It
 * has no pages, as those come about only when it is drawn. It counts what text there is and refuses a document of which it
 * could use less than a fifth, so that nobody is told that their CV has nothing in it when it was only not understood.
 */
public final class DocxReader implements FormatReader {
    private static final int LEAST_PERCENT = 20;

    @Override
    public DocumentText read(byte[] file) {
        var office = OfficePackage.open(file);
        var main = office.mainPart().orElseThrow(() -> new ProblemException(CvProblem.CV_DAMAGED));
        return new Document(office, main).read();
    }

    private static final class Document {
        private final OfficePackage office;
        private final String main;
        private final WordStyles styles;
        private final Background background;
        private final Findings findings = new Findings();

        Document(OfficePackage office, String main) {
            this.office = office;
            this.main = main;
            this.styles = WordStyles.of(first("styles").flatMap(office::read));
            this.background = new Background(office, main);
        }

        DocumentText read() {
            if (office.read(main).isEmpty()) {
                throw new ProblemException(CvProblem.CV_DAMAGED);
            }
            var body = new ArrayList<>(story(main, Place.BODY));
            first("footnotes").ifPresent(part -> body.addAll(story(part, Place.BODY)));
            first("endnotes").ifPresent(part -> body.addAll(story(part, Place.BODY)));
            var lines = new ArrayList<>(frames(Place.HEADER));
            lines.addAll(body);
            lines.addAll(frames(Place.FOOTER));
            findings.foreignParts().forEach(part -> findings.there(office.length(part)));
            if (findings.percentUsed() < LEAST_PERCENT) {
                throw new ProblemException(CvProblem.CV_TEXT_UNREADABLE);
            }
            if (ContactPlace.isOnlyInFrames(lines)) {
                findings.trouble(Trouble.Kind.CONTACT_IN_HEADER);
            }
            if (office.hasEmbeddedObjects()) {
                findings.trouble(Trouble.Kind.ACTIVE_CONTENT);
            }
            return WrittenText.of(lines, findings.looseTargets(), findings.troubles(), 1);
        }

        private List<WrittenLine> story(String part, Place place) {
            return office.read(part)
                    .map(xml -> new StoryReader(xml, office.relationships(part), styles, background, findings, place)
                            .read())
                    .orElse(List.of());
        }

        /** Sections often repeat them, by the same part or by an equal one. */
        private List<WrittenLine> frames(Place place) {
            var ownEvenPages = hasOwnEvenPages();
            var relationships = office.relationships(main);
            var stories = new LinkedHashSet<List<WrittenLine>>();
            findings.sections().stream()
                    .flatMap(section -> section.shown(ownEvenPages).stream())
                    .filter(frame -> frame.header() == (place == Place.HEADER))
                    .flatMap(frame -> relationships.byId(frame.relationship()).stream())
                    .filter(found -> !found.external())
                    .map(found -> found.target())
                    .distinct()
                    .forEach(part -> stories.add(story(part, place)));
            return stories.stream().flatMap(List::stream).toList();
        }

        private boolean hasOwnEvenPages() {
            return first("settings")
                    .flatMap(office::read)
                    .map(Document::hasOwnEvenPages)
                    .orElse(false);
        }

        private static boolean hasOwnEvenPages(XmlCursor settings) {
            var found = false;
            if (settings.nextChildOf(0)) {
                while (settings.nextChildOf(1)) {
                    found |= settings.name().equals("w:evenAndOddHeaders") && Look.isOn(settings);
                }
            }
            return found;
        }

        private Optional<String> first(String type) {
            return office.relationships(main).parts(type).stream().findFirst();
        }
    }
}
