package pro.interviewai.intelligence.cv.reading.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.reading.office.XmlCursor;

/** The styles of a document, each with what it takes from those that it is based on. */
final class WordStyles {
    private static final int LONGEST_CHAIN = 20;
    /** Outline levels from here on are body text. */
    private static final int BODY_LEVEL = 9;

    private final Map<String, Style> styles = new HashMap<>();
    private Look base = Look.UNSAID;
    private @Nullable String ordinary;

    private WordStyles() {}

    /**
     * @param listed whether it makes items of a list; null where it does not say
     * @param heading whether it has a level in the outline; null where it does not say
     */
    record Style(
            Look look, @Nullable Boolean listed, @Nullable Boolean heading, Optional<String> basedOn) {
        private static final Style UNSAID = new Style(Look.UNSAID, null, null, Optional.empty());

        private Style over(Style below) {
            return new Style(
                    look.over(below.look),
                    listed != null ? listed : below.listed,
                    heading != null ? heading : below.heading,
                    below.basedOn);
        }

        /** Headings bear numbers as well, and are no items for that. */
        boolean makesItems() {
            return Boolean.TRUE.equals(listed) && !isHeading();
        }

        boolean isHeading() {
            return Boolean.TRUE.equals(heading);
        }
    }

    static WordStyles of(Optional<XmlCursor> part) {
        var styles = new WordStyles();
        part.ifPresent(styles::read);
        return styles;
    }

    /** @param id of a paragraph's style; where there is none, or no such one, the document's ordinary one is meant */
    Style paragraph(Optional<String> id) {
        var known = id.filter(styles::containsKey).or(() -> Optional.ofNullable(ordinary));
        var style = resolved(known);
        return new Style(style.look.over(base), style.listed, style.heading, Optional.empty());
    }

    Look characters(String id) {
        return resolved(Optional.of(id)).look;
    }

    private Style resolved(Optional<String> id) {
        var style = Style.UNSAID;
        var next = id;
        for (var steps = 0; steps < LONGEST_CHAIN && next.isPresent(); steps++) {
            var below = styles.getOrDefault(next.orElseThrow(), Style.UNSAID);
            style = style.over(below);
            next = below.basedOn;
        }
        return style;
    }

    private void read(XmlCursor xml) {
        if (!xml.nextChildOf(0)) {
            return;
        }
        while (xml.nextChildOf(1)) {
            switch (xml.name()) {
                case "w:docDefaults" -> readDefaults(xml);
                case "w:style" -> readStyle(xml);
                default -> {}
            }
        }
    }

    private void readDefaults(XmlCursor xml) {
        var at = xml.depth();
        while (xml.nextChildOf(at)) {
            if (xml.name().equals("w:rPrDefault") && xml.nextChildOf(at + 1)) {
                base = Look.of(xml).look();
            }
        }
    }

    private void readStyle(XmlCursor xml) {
        var id = xml.attribute("w:styleId").orElse("");
        if (xml.attribute("w:type").orElse("").equals("paragraph")
                && xml.attribute("w:default").orElse("0").matches("1|true|on")) {
            ordinary = id;
        }
        var look = Look.UNSAID;
        var shaded = false;
        Boolean listed = null;
        Boolean heading = null;
        Optional<String> basedOn = Optional.empty();
        var at = xml.depth();
        while (xml.nextChildOf(at)) {
            switch (xml.name()) {
                case "w:basedOn" -> basedOn = xml.attribute("w:val");
                case "w:rPr" -> look = Look.of(xml).look();
                case "w:pPr" -> {
                    var properties = ParagraphProperties.of(xml);
                    shaded = properties.shaded();
                    listed = properties.listed();
                    heading = properties.level() == null ? null : properties.level() < BODY_LEVEL;
                }
                default -> {}
            }
        }
        styles.put(id, new Style(look.withShade(shaded), listed, heading, basedOn));
    }
}
