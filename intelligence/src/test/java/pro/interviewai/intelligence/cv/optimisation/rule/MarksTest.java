package pro.interviewai.intelligence.cv.optimisation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.intelligence.cv.optimisation.change.CvPiece;
import pro.interviewai.intelligence.cv.optimisation.change.CvPiece.Kind;
import pro.interviewai.messages.cv.content.Section;
import pro.interviewai.messages.cv.content.Stated;

class MarksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | "Planned  the   work ."          | Planned the work.
            en | "Planned , built and sold"       | Planned, built and sold
            en | Planned,, built and sold         | Planned, built and sold
            en | Sold many phones..               | Sold many phones.
            en | Sold many phones!!               | Sold many phones!
            en | Sold phones ( mostly old ) daily | Sold phones (mostly old) daily
            en | Stack : Java                     | Stack: Java
            en | • Sold phones                    | Sold phones
            en | - Sold phones                    | Sold phones
            de | – Verkauf von  Telefonen         | Verkauf von Telefonen
            fr | Outils : Java  et Kotlin         | Outils : Java et Kotlin
            ru | Продал  телефоны ,  много        | Продал телефоны, много
            ar | باع  الهواتف                     | باع الهواتف
            """)
    void blanksMarksAndBulletsAreSet(String language, String text, String tidy) {
        assertThat(reworded(Kind.POINT, language, text)).isEqualTo(tidy);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Worked with .NET and C ++ on Windows",
                "Waited for it ... and won",
                "See https://example.org/a,,b?x=1..2 for more",
                "Reached a ratio of 3 : 1 in all shops",
                "- 5 % costs in a year",
                "-5 % costs in a year",
                "1 200 vélos",
                "Grew by […] %",
                "Wrote foo..bar and ../baz",
                "What?! Nobody expected it",
            })
    void whatMayMeanSomethingStays(String text) {
        assertThat(reworded(Kind.POINT, "en", text)).isEqualTo(text);
    }

    @Test
    void runningTextHasNoBullets() {
        assertThat(reworded(Kind.TEXT, "en", "– as they say –  well")).isEqualTo("– as they say – well");
    }

    @Test
    void aTabOrALineBreakIsABlank() {
        assertThat(reworded(Kind.LINE, "en", "Prize \t 2019\nof the city")).isEqualTo("Prize 2019 of the city");
    }

    @Test
    void givenHostileText_whenItIsTidied_thenItTakesNoTime() {
        String text = " , ".repeat(50_000) + "(".repeat(50_000) + " ".repeat(50_000) + ".".repeat(50_000);
        assertThat(reworded(Kind.POINT, "en", text)).isNotBlank();
    }

    private static String reworded(Kind kind, String language, String text) {
        CvPiece piece = new CvPiece(Section.EXPERIENCE, "experience/0/achievements/0", kind, Stated.typed(text));
        return new Marks(language).reworded(piece, text);
    }
}
