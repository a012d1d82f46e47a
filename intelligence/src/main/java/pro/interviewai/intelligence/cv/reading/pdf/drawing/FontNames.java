package pro.interviewai.intelligence.cv.reading.pdf.drawing;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** What a font itself calls its letters, beside what the file says of them. */
final class FontNames {
    private final Map<Letter, Boolean> contradicted = new HashMap<>();

    private record Letter(int font, int code) {}

    /** Whether the font knows the letter, and as another one than the file says. */
    boolean contradict(PDFont font, int number, int code, String text) {
        if (text.length() != 1 || !Character.isLetter(text.charAt(0))) {
            return false;
        }
        return contradicted.computeIfAbsent(new Letter(number, code), it -> {
            try {
                List<Integer> own = own(font, code);
                return !own.isEmpty()
                        && own.stream().anyMatch(Character::isLetter)
                        && !own.contains(text.codePointAt(0))
                        && own.stream()
                                .noneMatch(letter -> Letters.clean(Character.toString(letter))
                                        .equals(Letters.clean(text)));
            } catch (IOException | RuntimeException e) {
                // A font without readable tables says nothing.
                return false;
            }
        });
    }

    private static List<Integer> own(PDFont font, int code) throws IOException {
        if (font instanceof PDSimpleFont simple && simple.getEncoding() != null) {
            String name =
                    GlyphList.getAdobeGlyphList().toUnicode(simple.getEncoding().getName(code));
            return name == null || name.codePointCount(0, name.length()) != 1
                    ? List.of()
                    : List.of(name.codePointAt(0));
        }
        if (font instanceof PDType0Font composite
                && composite.isEmbedded()
                && composite.getDescendantFont() instanceof PDCIDFontType2 trueType) {
            CmapLookup lookup = lookup(trueType);
            List<Integer> codes = lookup == null ? null : lookup.getCharCodes(trueType.codeToGID(code));
            return codes == null ? List.of() : codes;
        }
        return List.of();
    }

    private static @Nullable CmapLookup lookup(PDCIDFontType2 font) throws IOException {
        return font.getTrueTypeFont().getUnicodeCmapLookup(true);
    }
}
