package pro.interviewai.intelligence.cv.optimisation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pro.interviewai.intelligence.cv.optimisation.CvText;
import pro.interviewai.intelligence.cv.optimisation.change.Draft;
import pro.interviewai.intelligence.cv.optimisation.change.OptimisationWish;
import pro.interviewai.intelligence.cv.optimisation.change.Original;
import pro.interviewai.intelligence.cv.optimisation.wording.ClaimGuard;
import pro.interviewai.intelligence.cv.optimisation.wording.KnownWords;
import pro.interviewai.messages.cv.optimisation.OptimisationLevel;

class AskForNumbersTest {
    private static final OptimisationWish WISH = new OptimisationWish(OptimisationLevel.MODERATE, null, null, null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Reduced the time of a delivery          | Reduced the time of a delivery, by […] %
            en | Reduced the time of a delivery.         | Reduced the time of a delivery, by […] %.
            en | Trained new colleagues of the shop      | Trained new colleagues of the shop, […]
            de | Kosten der Lieferung gesenkt            | Kosten der Lieferung gesenkt, um […] %
            de | Schulung neuer Kolleginnen              | Schulung neuer Kolleginnen, […]
            fr | Réduction du temps de livraison         | Réduction du temps de livraison, de […] %
            es | Reduje el tiempo de entrega             | Reduje el tiempo de entrega, en un […] %
            ru | Сократил время доставки                 | Сократил время доставки, на […] %
            ru | Разработал новый сервис                 | Разработал новый сервис, […]
            uz | Savdo modelini yaratdim                 | Savdo modelini yaratdim, […]
            zh | 管理商店。                              | 管理商店，[…]。
            """)
    void theNumberIsAGap(String language, String text, String asking) {
        Draft draft = drafts(language, text).getFirst();
        assertThat(draft.optimised()).isEqualTo(asking);
        assertThat(new ClaimGuard().claims(List.of(text), asking)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Reduced the time of a delivery by 20 %
            en | Trained five new colleagues
            en | Halved costs with 2 people
            en | Reduced the time of a delivery, by […] %
            en | Reduced costs
            en | Responsible for a big shop
            de | Team von acht Personen geführt
            ru | Обучил двадцать сотрудников
            ar | تدريب ٥ موظفين جدد في الشركة
            """)
    void whatHasANumberOrTellsOfNothingIsNotAsked(String language, String text) {
        assertThat(drafts(language, text)).isEmpty();
    }

    @Test
    void nobodyIsAskedForMoreThanThreeNumbersOfARole() {
        Original cv = new CvText()
                .role(
                        "Clerk",
                        "One",
                        "Sold many old phones",
                        "Sold many new cars",
                        "Sold many fine hats",
                        "Sold many books")
                .role("Clerk", "Two", "Sold many good apples")
                .original("en");
        assertThat(new AskForNumbers(KnownWords.shipped().numbers()).of(cv, WISH))
                .extracting(Draft::path)
                .containsExactly(
                        "experience/0/achievements/0",
                        "experience/0/achievements/1",
                        "experience/0/achievements/2",
                        "experience/1/achievements/0");
    }

    private static List<Draft> drafts(String language, String text) {
        return new AskForNumbers(KnownWords.shipped().numbers()).of(CvText.original(language, text), WISH);
    }
}
