package pro.interviewai.intelligence.cv.optimisation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pro.interviewai.intelligence.cv.optimisation.CvText;
import pro.interviewai.intelligence.cv.optimisation.change.CvPiece;
import pro.interviewai.intelligence.cv.optimisation.change.Original;
import pro.interviewai.intelligence.cv.optimisation.wording.KnownWords;

class RepeatedWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en  | Ran the the shop of a town          | Ran the shop of a town
            en  | The the shop                        | The shop
            en  | Sold it for for for years           | Sold it for years
            de  | Arbeit mit mit vielen Kunden        | Arbeit mit vielen Kunden
            ru  | Работал с клиентами в в городе      | Работал с клиентами в в городе
            ru  | Продажа для для клиентов            | Продажа для клиентов
            en  | Said that that was enough           | Said that that was enough
            en  | Moved to Baden Baden                | Moved to Baden Baden
            en  | Very very good at sales             | Very very good at sales
            en  | Was on on-call duty                 | Was on on-call duty
            en  | Worked for The The on stage         | Worked for The The on stage
            en  | From A to to-do lists               | From A to to-do lists
            und | Ran the the shop                    | Ran the the shop
            """)
    void onlySmallWordsAreTakenOut(String language, String text, String once) {
        Original cv = CvText.original(language, text);
        RepeatedWords way = new RepeatedWords(cv, KnownWords.shipped().tidy().keys("twice"));
        CvPiece piece = cv.pieces().stream()
                .filter(one -> one.kind() == CvPiece.Kind.POINT)
                .findFirst()
                .orElseThrow();
        assertThat(way.reworded(piece, text)).isEqualTo(once);
    }
}
