package pro.interviewai.intelligence.cv.reading.docx;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.reading.office.XmlCursor;

/**
 * What a paragraph, or a style of paragraphs, says of itself ({@code w:pPr}).
 *
 * @param listed whether it is an item of a list; null where it does not say
 * @param level in the outline, from 0; null where it does not say
 * @param section of which it is the last paragraph
 */
record ParagraphProperties(
        Optional<String> style,
        @Nullable Boolean listed,
        @Nullable Integer level,
        boolean shaded,
        Optional<Section> section) {
    static final ParagraphProperties NONE =
            new ParagraphProperties(Optional.empty(), null, null, false, Optional.empty());

    static ParagraphProperties of(XmlCursor xml) {
        Optional<String> style = Optional.empty();
        Boolean listed = null;
        Integer level = null;
        var shaded = false;
        Optional<Section> section = Optional.empty();
        var at = xml.depth();
        while (xml.nextChildOf(at)) {
            switch (xml.name()) {
                case "w:pStyle" -> style = xml.attribute("w:val");
                case "w:numPr" -> listed = isInList(xml);
                case "w:outlineLvl" ->
                    level = xml.attribute("w:val")
                            .filter(value -> value.matches("[0-9]"))
                            .map(Integer::valueOf)
                            .orElse(null);
                case "w:shd" -> shaded = Look.isShade(xml);
                case "w:sectPr" -> section = Optional.of(Section.of(xml));
                default -> {}
            }
        }
        return new ParagraphProperties(style, listed, level, shaded, section);
    }

    /** List 0 takes a paragraph out of the list of its style. */
    private static @Nullable Boolean isInList(XmlCursor xml) {
        Boolean listed = null;
        var at = xml.depth();
        while (xml.nextChildOf(at)) {
            if (xml.name().equals("w:numId")) {
                listed = !xml.attribute("w:val").orElse("0").equals("0");
            }
        }
        return listed;
    }
}
