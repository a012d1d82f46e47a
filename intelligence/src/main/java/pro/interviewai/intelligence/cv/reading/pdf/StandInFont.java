package pro.interviewai.intelligence.cv.reading.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * The one font for text whose own is not in the file: PDFBox's Liberation Sans. Without it PDFBox searches all fonts of the
 * machine, for seconds, writes a list of them into the home folder, and reads different widths on different machines.
 */
final class StandInFont implements FontMapper {
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;

    private StandInFont(TrueTypeFont font) {
        this.font = font;
    }

    /** For all PDFs that this process reads from now on. */
    static void forAllThatLack() {
        FontMappers.set(Loaded.FONT);
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font, true);
    }

    private static final class Loaded {
        private static final StandInFont FONT = load();

        private static StandInFont load() {
            try (InputStream file = Objects.requireNonNull(FontMappers.class.getResourceAsStream(FILE), FILE)) {
                return new StandInFont(new TTFParser().parse(new RandomAccessReadBuffer(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
