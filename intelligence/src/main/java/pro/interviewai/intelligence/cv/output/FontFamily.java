package pro.interviewai.intelligence.cv.output;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** The fonts of a PDF in the order in which a letter is looked for; the build lays them beside the classes. */
enum FontFamily {
    /** Latin, Cyrillic, Greek. */
    SANS("Noto Sans", "NotoSans", true),
    ARABIC("Noto Sans Arabic", "NotoSansArabic", true),
    /** Arrows and signs of arithmetic. */
    MATH("Noto Sans Math", "NotoSansMath", false),
    /** Stars, ticks and other pictures. */
    SYMBOLS("Noto Sans Symbols 2", "NotoSansSymbols2", false),
    /** Ten megabytes a weight, so the last to be asked. */
    CHINESE("Noto Sans SC", "NotoSansSC", true);

    static final int REGULAR = 400;
    static final int BOLD = 700;
    private static final int LAST_LETTER = 0x3FFFF;

    private final String family;
    private final String file;
    private final List<Integer> weights;

    /** Read when somebody first asks; some kilobytes. */
    private volatile @Nullable BitSet letters;

    FontFamily(String family, String file, boolean bold) {
        this.family = family;
        this.file = file;
        this.weights = bold ? List.of(REGULAR, BOLD) : List.of(REGULAR);
    }

    /** As a style sheet has it. */
    String family() {
        return family;
    }

    List<Integer> weights() {
        return weights;
    }

    boolean has(int letter) {
        BitSet known = letters;
        if (known == null) {
            known = read();
            letters = known;
        }
        return known.get(letter);
    }

    InputStream open(int weight) {
        String path = "/cv/fonts/%s_%s.ttf".formatted(file, weight == BOLD ? "700Bold" : "400Regular");
        return Objects.requireNonNull(FontFamily.class.getResourceAsStream(path), path);
    }

    private BitSet read() {
        try (InputStream in = open(REGULAR);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            BitSet all = new BitSet();
            for (int letter = 0; letter <= LAST_LETTER; letter++) {
                all.set(letter, glyphs.getGlyphId(letter) != 0);
            }
            return all;
        } catch (IOException unreadable) {
            throw new IllegalStateException("The font %s cannot be read".formatted(family), unreadable);
        }
    }
}
