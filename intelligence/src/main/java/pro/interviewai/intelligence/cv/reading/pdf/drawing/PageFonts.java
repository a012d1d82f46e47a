package pro.interviewai.intelligence.cv.reading.pdf.drawing;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.jspecify.annotations.Nullable;

/** Tells the fonts of a page apart and reads their letters. */
final class PageFonts {
    private static final List<String> BOLD_NAMES = List.of("bold", "black", "heavy", "demi");
    private static final List<String> SYMBOL_NAMES = List.of("symbol", "wingding", "webding", "dingbat");
    private static final double BOLD_WEIGHT = 600;
    private static final String BULLET = "•";

    private final Map<PDFont, Face> faces = new IdentityHashMap<>();

    /** @param symbols whether its letters are signs, of which private ones serve as bullets */
    record Face(int number, boolean bold, boolean symbols) {}

    Face face(PDFont font) {
        return faces.computeIfAbsent(font, it -> {
            String name = it.getName() == null ? "" : it.getName().toLowerCase(Locale.ROOT);
            return new Face(
                    faces.size(),
                    contains(name, BOLD_NAMES) || isBold(it.getFontDescriptor()),
                    contains(name, SYMBOL_NAMES));
        });
    }

    private static boolean contains(String name, List<String> parts) {
        return parts.stream().anyMatch(name::contains);
    }

    private static boolean isBold(@Nullable PDFontDescriptor descriptor) {
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    }

    /** What the code stands for; U+FFFD where the file does not tell. */
    String text(PDFont font, int code) {
        String text;
        try {
            text = font.toUnicode(code);
        } catch (RuntimeException e) {
            // Broken tables of a font speak of that font only.
            text = null;
        }
        if (text == null) {
            boolean plain =
                    font instanceof PDSimpleFont && !(font instanceof PDType3Font) && code >= 0x20 && code < 0x7F;
            return plain ? String.valueOf((char) code) : Glyph.UNKNOWN;
        }
        if (face(font).symbols && text.length() == 1 && Letters.isPrivate(text.charAt(0))) {
            return BULLET;
        }
        return text.codePoints().anyMatch(PageFonts::isBroken) ? Glyph.UNKNOWN : text;
    }

    private static boolean isBroken(int character) {
        return Character.isISOControl(character) && !Character.isWhitespace(character)
                || character == 0xFFFD
                || Character.getType(character) == Character.SURROGATE
                || Character.getType(character) == Character.UNASSIGNED;
    }

    /** Points of a font's size; fonts drawn by the file itself have units of their own. */
    static double scale(PDFont font) {
        if (font instanceof PDType3Font drawn && drawn.getFontBBox() != null) {
            double height = Math.abs(
                    drawn.getFontBBox().getHeight() * drawn.getFontMatrix().getScalingFactorY());
            return height > 0.2 && height < 5 ? height : 1;
        }
        return 1;
    }
}
