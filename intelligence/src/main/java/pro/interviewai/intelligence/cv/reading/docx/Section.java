package pro.interviewai.intelligence.cv.reading.docx;

import java.util.ArrayList;
import java.util.List;
import pro.interviewai.intelligence.cv.reading.office.XmlCursor;

/**
 * A section's settings ({@code w:sectPr}).
 *
 * @param columns that its text runs in
 * @param frames headers and footers, whether they are shown or not
 * @param ownFirstPage whether those of the first page are shown
 */
record Section(int columns, List<Frame> frames, boolean ownFirstPage) {
    Section {
        frames = List.copyOf(frames);
    }

    /**
     * A header or footer.
     *
     * @param pages {@code default}, {@code first} or {@code even}
     * @param relationship of the document to its part
     */
    record Frame(boolean header, String pages, String relationship) {}

    static Section of(XmlCursor xml) {
        var columns = 1;
        var ownFirstPage = false;
        var frames = new ArrayList<Frame>();
        var at = xml.depth();
        while (xml.nextChildOf(at)) {
            switch (xml.name()) {
                case "w:headerReference" -> frames.add(frame(xml, true));
                case "w:footerReference" -> frames.add(frame(xml, false));
                case "w:titlePg" -> ownFirstPage = Look.isOn(xml);
                case "w:cols" -> columns = columns(xml);
                default -> {}
            }
        }
        return new Section(columns, frames, ownFirstPage);
    }

    /** @param ownEvenPages whether the document has headers of their own on even pages */
    List<Frame> shown(boolean ownEvenPages) {
        return frames.stream()
                .filter(frame -> switch (frame.pages()) {
                    case "first" -> ownFirstPage;
                    case "even" -> ownEvenPages;
                    default -> true;
                })
                .toList();
    }

    private static Frame frame(XmlCursor xml, boolean header) {
        return new Frame(
                header,
                xml.attribute("w:type").orElse("default"),
                xml.attribute("r:id").orElse(""));
    }

    /** Where the number is missing, the columns are listed one by one. */
    private static int columns(XmlCursor xml) {
        var named = xml.attribute("w:num").filter(value -> value.matches("[0-9]{1,2}"));
        var listed = 0;
        var at = xml.depth();
        while (xml.nextChildOf(at)) {
            listed++;
        }
        return Math.max(1, named.map(Integer::valueOf).orElse(listed));
    }
}
