package pro.interviewai.intelligence.cv.optimisation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pro.interviewai.intelligence.cv.optimisation.CvText;
import pro.interviewai.intelligence.cv.optimisation.change.CvPiece;
import pro.interviewai.intelligence.cv.optimisation.change.Original;
import pro.interviewai.intelligence.cv.optimisation.wording.KnownWords;

class FullStopsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sold phones. / Sold cars. / Sold books          | Sold phones. / Sold cars. / Sold books.
            Sold phones. / Sold cars / Sold books           | Sold phones / Sold cars / Sold books
            Sold phones. / Sold cars                        | Sold phones / Sold cars
            Sold phones. It paid. / Sold cars / Sold books  | Sold phones. It paid. / Sold cars. / Sold books.
            Sold phones (old). / Grew by 5 % / Sold cars.   | Sold phones (old). / Grew by 5 %. / Sold cars.
            Sold phones, cars etc. / Sold cars / Sold hats. | Sold phones, cars etc. / Sold cars / Sold hats
            Sold for Acme Inc. / Sold cars                  | Sold for Acme Inc. / Sold cars
            Wrote a.example.org/x / Sold cars. / Ran it.    | Wrote a.example.org/x / Sold cars. / Ran it.
            Sold phones ... / Sold cars. / Sold hats.       | Sold phones ... / Sold cars. / Sold hats.
            Sold phones: / Sold cars. / Sold hats.          | Sold phones: / Sold cars. / Sold hats.
            销售手机。 / 销售汽车 / 管理商店。              | 销售手机。 / 销售汽车。 / 管理商店。
            Продал телефоны. / Продал книги. / Вёл учёт     | Продал телефоны. / Продал книги. / Вёл учёт.
            """)
    void pointsOfARoleEndAlike(String points, String alike) {
        String[] texts = points.split(" / ", -1);
        assertThat(reworded(CvText.original("en", texts))).containsExactly(alike.split(" / ", -1));
    }

    @Test
    void eachRoleIsLookedAtOnItsOwn() {
        Original cv = new CvText()
                .role("Clerk", "One", "Sold phones.", "Sold cars.")
                .role("Clerk", "Two", "Sold phones", "Sold cars")
                .original("en");
        assertThat(reworded(cv)).containsExactly("Sold phones.", "Sold cars.", "Sold phones", "Sold cars");
    }

    @Test
    void runningTextAndFactsStayAsTheyAre() {
        Original cv = new CvText()
                .summary("I sell", "I sell a lot.")
                .skills("Sales", "Trade.")
                .original("en");
        FullStops way = new FullStops(cv, KnownWords.shipped().tidy().keys("abbreviations"));
        assertThat(cv.pieces())
                .allMatch(piece -> way.reworded(piece, piece.text()).equals(piece.text()));
    }

    private static List<String> reworded(Original cv) {
        FullStops way = new FullStops(cv, KnownWords.shipped().tidy().keys("abbreviations"));
        return cv.pieces().stream()
                .filter(piece -> piece.kind() == CvPiece.Kind.POINT)
                .map(piece -> way.reworded(piece, piece.text()))
                .toList();
    }
}
