package pro.interviewai.intelligence.cv.reading.docx;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.reading.office.XmlCursor;

/**
 * How text is set, as far as it is said where it stands; null is what is left to a style.
 *
 * @param shaded whether it has a background of its own; null where it has none, as there may still be one behind it
 * @param size in points
 */
record Look(
        @Nullable Boolean bold,
        @Nullable Boolean hidden,
        @Nullable Boolean white,
        @Nullable Boolean shaded,
        @Nullable Double size) {
    static final Look UNSAID = new Look(null, null, null, null, null);

    /** Smaller than this nobody can read. */
    private static final double SMALLEST = 2;

    /** Run properties ({@code w:rPr}) with the style that they name. */
    record Run(Look look, Optional<String> style) {}

    Look over(Look below) {
        return new Look(
                bold != null ? bold : below.bold,
                hidden != null ? hidden : below.hidden,
                white != null ? white : below.white,
                shaded != null ? shaded : below.shaded,
                size != null ? size : below.size);
    }

    Look withShade(boolean shade) {
        return shade ? new Look(bold, hidden, white, true, size) : this;
    }

    boolean isBold() {
        return Boolean.TRUE.equals(bold);
    }

    boolean isHidden() {
        return Boolean.TRUE.equals(hidden) || size != null && size < SMALLEST;
    }

    boolean isWhiteOnNothing() {
        return Boolean.TRUE.equals(white) && !Boolean.TRUE.equals(shaded);
    }

    double points() {
        return size == null ? 0 : size;
    }

    /** Of run properties, at which the cursor stands. */
    static Run of(XmlCursor xml) {
        Boolean bold = null;
        Boolean hidden = null;
        Boolean white = null;
        Boolean shaded = null;
        Double size = null;
        Optional<String> style = Optional.empty();
        var at = xml.depth();
        while (xml.nextChildOf(at)) {
            switch (xml.name()) {
                case "w:rStyle" -> style = xml.attribute("w:val");
                case "w:b" -> bold = isOn(xml);
                case "w:vanish" -> hidden = isOn(xml);
                case "w:color" -> white = isWhite(xml.attribute("w:val").orElse(""));
                case "w:sz" -> size = halfPoints(xml.attribute("w:val").orElse(""));
                case "w:shd" -> shaded = isShade(xml) ? Boolean.TRUE : shaded;
                case "w:highlight" -> {
                    var colour = xml.attribute("w:val").orElse("none");
                    shaded = colour.equals("none") || colour.equals("white") ? shaded : Boolean.TRUE;
                }
                default -> {}
            }
        }
        return new Run(new Look(bold, hidden, white, shaded, size), style);
    }

    /** Whether an element that switches something switches it on, as it does where it says nothing. */
    static boolean isOn(XmlCursor xml) {
        return switch (xml.attribute("w:val").orElse("true")) {
            case "0", "false", "off" -> false;
            default -> true;
        };
    }

    static boolean isShade(XmlCursor xml) {
        var fill = xml.attribute("w:fill").orElse("auto");
        var pattern = xml.attribute("w:val").orElse("clear");
        return !fill.equals("auto") && !isWhite(fill) || !pattern.equals("clear") && !pattern.equals("nil");
    }

    private static boolean isWhite(String colour) {
        return colour.equalsIgnoreCase("FFFFFF") || colour.equalsIgnoreCase("white");
    }

    private static @Nullable Double halfPoints(String value) {
        try {
            var points = Double.parseDouble(value) / 2;
            return points >= 0 && points < 2_000 ? points : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
