package pro.interviewai.intelligence.cv.reading.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pro.interviewai.intelligence.cv.reading.pdf.drawing.Glyph;

/** Letters 5 points wide, of size 10. */
class SpacingTest {
    private static final double WIDTH = 5;
    private static final double SIZE = 10;

    /** A digit stands for a gap of that many points before the next letter, a blank for one that is written. */
    private static List<Glyph> line(String pattern, int show) {
        List<Glyph> glyphs = new ArrayList<>();
        double x = 0;
        boolean apart = false;
        for (char sign : pattern.toCharArray()) {
            if (sign == ' ') {
                x += 2.8;
                apart = true;
            } else if (Character.isDigit(sign)) {
                x += sign - '0';
            } else {
                glyphs.add(new Glyph(String.valueOf(sign), x, 0, WIDTH, SIZE, 0, show, false, apart));
                x += WIDTH;
                apart = false;
            }
        }
        return glyphs;
    }

    @ParameterizedTest
    @CsvSource({
        "S2K2I2L2L2S, SKILLS, true",
        "W O R K, WORK, true",
        "W2O2R2K5H2I2S2T2O2R2Y, WORK HISTORY, true",
        "О П Ы Т  Р А Б О Т Ы, ОПЫТ РАБОТЫ, true",
        "E1X1P1E1R1T, EXPERT, false",
        "Lead3of3a3team, Lead of a team, false",
        "Lead of a team, Lead of a team, false",
        "a3b, a b, false",
        "R3C, R C, false",
        "Go3C3R, Go C R, false",
        "I3am3a3QA, I am a QA, false"
    })
    void lettersThatStandApartEvenlyAreOneWord(String pattern, String text, boolean apart) {
        Spacing.Spaced spaced = new Spacing(List.of()).of(line(pattern, 1));
        assertThat(String.join("", spaced.unitsFromLeft())).isEqualTo(text);
        assertThat(spaced.lettersApart()).isEqualTo(apart);
    }

    @Test
    void aFontThatWritesItsBlanksHasNoOthers() {
        List<Glyph> glyphs = line("the man2age2m2ent of a team of ten", 1);
        Spacing.Spaced spaced = new Spacing(List.of(Piece.of(glyphs))).of(glyphs);
        assertThat(String.join("", spaced.unitsFromLeft())).isEqualTo("the management of a team of ten");
        assertThat(spaced.lettersApart()).isTrue();
    }

    @Test
    void whatWasDrawnApartStaysApart() {
        List<Glyph> glyphs = new ArrayList<>(line("one two three four", 1));
        Glyph last = glyphs.getLast();
        for (Glyph glyph : line("Java", 2)) {
            glyphs.add(new Glyph(glyph.text(), glyph.x() + last.right() + 3, 0, WIDTH, SIZE, 0, 2, false, false));
        }
        Spacing.Spaced spaced = new Spacing(List.of(Piece.of(glyphs))).of(glyphs);
        assertThat(String.join("", spaced.unitsFromLeft())).isEqualTo("one two three four Java");
    }
}
