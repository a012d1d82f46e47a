package pro.interviewai.intelligence.cv.optimisation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.intelligence.cv.keywords.SkillDictionary;
import pro.interviewai.intelligence.cv.optimisation.CvText;
import pro.interviewai.intelligence.cv.optimisation.KnownMistakes;
import pro.interviewai.intelligence.cv.optimisation.change.CvPiece;
import pro.interviewai.intelligence.cv.optimisation.change.Original;
import pro.interviewai.intelligence.cv.optimisation.wording.ClaimGuard;
import pro.interviewai.intelligence.cv.optimisation.wording.Corrections;
import pro.interviewai.intelligence.cv.spelling.Spelling;
import pro.interviewai.intelligence.cv.spelling.SpellingFault;

class MisspellingsTest {
    private static final SkillDictionary DICTIONARY = new SkillDictionary();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Recieved orders of customers     | Recieved    | Received      | Received orders of customers
            Sold teh phones of the shop      | teh         | the           | Sold the phones of the shop
            Sold alot of phones              | alot        | a lot         | Sold a lot of phones
            Trained for manage a shop        | for manage  | for managing  | Trained for managing a shop
            Helped to acomodate the guests   | acomodate   | accommodate   | Helped to accommodate the guests
            Mangaed the shop with care       | Mangaed     | Managed       | Managed the shop with care
            """)
    void slipsArePutRight(String text, String wrong, String right, String corrected) {
        assertThat(corrected(text, Map.of(wrong, right))).isEqualTo(corrected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Built a service with Jva          | Jva        | Java
            Used Mockito and Redis daily      | Redis      | Reds
            Sold Zelda phones in the town     | Zelda      | Zealand
            Worked at Corner Books            | Corner     | Comer
            Zendesk was in daily use          | Zendesk    | Zen desk
            Wrote to ann@exampel.org daily    | exampel    | example
            Read the docs at /var/exampel     | exampel    | example
            Cut costs by 5pct in a year       | 5pct       | 5 pct
            Sold tow phones                   | tow        | two
            Sold to customers                 | customers  | everybody
            Lad the team in the shop          | Lad        | Led
            Helped the team                   | Helped     | Managed
            Ran an iPhnoe shop                | iPhnoe     | iPhone
            Sold it                           | Sold       | Sold
            """)
    void whatIsNoSlipOfACommonWordStays(String text, String wrong, String right) {
        assertThat(corrected(text, Map.of(wrong, right))).isEqualTo(text);
    }

    @Test
    void severalFaultsOfAPointAreAllPutRight() {
        assertThat(corrected("Recieved teh orders and recieved thanks", Map.of("ecieved", "eceived", "teh", "the")))
                .isEqualTo("Received the orders and received thanks");
    }

    @Test
    void namesSkillsAndLinesOfOtherPartsAreNotLookedAt() {
        Original cv = new CvText()
                .head("teh")
                .summary("Sells teh phones")
                .skills("teh")
                .other("Publications", "On teh sale of phones")
                .original("en");
        Misspellings way = way(cv, new KnownMistakes(Map.of("teh", "the")));
        assertThat(cv.pieces().stream()
                        .filter(piece -> !way.reworded(piece, piece.text()).equals(piece.text()))
                        .map(CvPiece::path))
                .isEmpty();
        assertThat(way(CvText.original("en", "Sold teh phones"), new KnownMistakes(Map.of("teh", "the")))
                        .checked())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "uz", "und"})
    void aLanguageWithoutRulesIsNotChecked(String language) {
        Original cv = CvText.original(language, "Sold teh phones");
        Misspellings way = way(cv, new KnownMistakes(Map.of("teh", "the")));
        assertThat(way.checked()).isFalse();
        assertThat(cv.pieces())
                .allMatch(piece -> way.reworded(piece, piece.text()).equals(piece.text()));
    }

    @Test
    void whatCannotBeCheckedToItsEndIsNotCorrectedAtAll() {
        Original cv = CvText.original("en", "Sold teh phones", "Sold teh cars");
        Spelling failing = new Spelling() {
            @Override
            public boolean covers(Locale language) {
                return true;
            }

            @Override
            public List<SpellingFault> check(String text, Locale language) {
                if (text.contains("cars")) {
                    throw new IllegalStateException("It has gone away");
                }
                return List.of(new SpellingFault(5, 8, "", List.of("the"), "X"));
            }
        };
        Misspellings way = way(cv, failing);
        assertThat(way.checked()).isFalse();
        assertThat(cv.pieces())
                .allMatch(piece -> way.reworded(piece, piece.text()).equals(piece.text()));
    }

    @Test
    void faultsThatLieOutsideOfTheTextOrWithinEachOtherDoNoHarm() {
        Original cv = CvText.original("en", "Sold teh phones");
        Spelling wild = new Spelling() {
            @Override
            public boolean covers(Locale language) {
                return true;
            }

            @Override
            public List<SpellingFault> check(String text, Locale language) {
                return List.of(
                        new SpellingFault(-1, 3, "", List.of("x"), "X"),
                        new SpellingFault(5, 8, "", List.of("the"), "X"),
                        new SpellingFault(4, 9, "", List.of("the"), "X"),
                        new SpellingFault(9, 99, "", List.of("x"), "X"),
                        new SpellingFault(3, 3, "", List.of("x"), "X"));
            }
        };
        CvPiece piece = cv.pieces().getLast();
        CvPiece point = cv.pieces().stream()
                .filter(one -> one.kind() == CvPiece.Kind.POINT)
                .findFirst()
                .orElseThrow();
        assertThat(way(cv, wild).reworded(point, point.text())).isEqualTo("Sold the phones");
        assertThat(way(cv, wild).reworded(piece, piece.text())).isEqualTo(piece.text());
    }

    private static String corrected(String text, Map<String, String> mistakes) {
        Original cv = CvText.original("en", text);
        CvPiece point = cv.pieces().stream()
                .filter(piece -> piece.kind() == CvPiece.Kind.POINT)
                .findFirst()
                .orElseThrow();
        return way(cv, new KnownMistakes(mistakes)).reworded(point, text);
    }

    private static Misspellings way(Original cv, Spelling spelling) {
        return new Misspellings(cv, spelling, new Corrections(DICTIONARY, new ClaimGuard(), cv.ownNames()));
    }
}
