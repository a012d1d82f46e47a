package pro.interviewai.intelligence.cv.optimisation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.intelligence.cv.optimisation.CvText;
import pro.interviewai.intelligence.cv.optimisation.change.CvPiece;
import pro.interviewai.intelligence.cv.optimisation.change.Original;
import pro.interviewai.intelligence.cv.optimisation.wording.ClaimGuard;
import pro.interviewai.intelligence.cv.optimisation.wording.KnownWords;

class StrongerVerbsTest {
    private static final KnownWords WORDS = KnownWords.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | Responsible for managing the warehouse           | Managed the warehouse
            en | responsible for managing a shop of 12 people     | Managed a shop of 12 people
            en | Was responsible for writing reports              | Wrote reports
            en | I was responsible for training new colleagues    | Trained new colleagues
            en | In charge of running the weekly market           | Ran the weekly market
            en | Duties included: preparing invoices for clients  | Prepared invoices for clients
            en | Responsible for planning and running fairs       | Planned and ran fairs
            en | Responsible for planning, organising and running fairs in June | Planned, organised and ran fairs in June
            en | Responsible for designing, and for years         |
            de | Verantwortlich für die Planung von Messen        | Planung von Messen
            de | Zuständig für Planung und Durchführung von Messen | Planung und Durchführung von Messen
            de | Verantwortlich für den Aufbau des Lagers         | Aufbau des Lagers
            de | Verantwortlich für die Planung und für die Messe |
            de | Verantwortlich für die Senkung der Kosten        |
            fr | Responsable de la gestion des stocks             | Gestion des stocks
            fr | Chargée du suivi des patients                    | Suivi des patients
            fr | Responsable de l'encadrement de cinq personnes   | Encadrement de cinq personnes
            fr | Responsable de l’encadrement de cinq personnes   | Encadrement de cinq personnes
            fr | Responsable de la gestion et du suivi des stocks |
            fr | Responsable de la réduction des coûts            |
            es | Responsable de la gestión de almacenes           | Gestión de almacenes
            es | Encargada del mantenimiento de la red            | Mantenimiento de la red
            es | Responsable de la reducción de costes            |
            ru | Отвечал за разработку сервисов                   | Разработка сервисов
            ru | Отвечала за организацию и проведение выставок    | Организация и проведение выставок
            ru | Отвечал за обучение новых сотрудников            | Обучение новых сотрудников
            ru | Отвечал за разработку сервисов и поддержку сети  |
            ru | Отвечал за сокращение расходов                   |
            """)
    void pointsBeginWithWhatWasDone(String language, String text, String stronger) {
        String expected = stronger == null ? text : stronger;
        assertThat(reworded(language, text)).isEqualTo(expected);
        assertThat(new ClaimGuard().claims(List.of(text), expected)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Helped with managing the warehouse",
                "Helped manage the warehouse",
                "Assisted in managing the warehouse",
                "Involved in managing the warehouse",
                "Participated in planning the fair",
                "Was part of planning the fair",
                "Worked on building the shop",
                "Tasked with building the shop",
                "Responsible for reducing costs",
                "Responsible for increasing sales by 20 %",
                "Responsible for launching a product",
                "Responsible for ensuring quality",
                "Responsible for the warehouse",
                "Responsible for training of staff",
                "Responsible for managing",
                "Responsible for managing budgets and preparing reports",
                "Responsible for managing, in summer, the beach bar",
                "Responsible for managing and the rest",
                "Responsible",
                "Responsible for",
                "Irresponsible for managing the shop",
                "Managed the warehouse",
                "Verantwortlich für die Planung von Messen",
            })
    void whatDoesNotSaySoOrNeedsAnotherGrammarStays(String text) {
        assertThat(reworded("en", text)).isEqualTo(text);
    }

    @Test
    void onlyWorkIsLookedAt() {
        Original cv = new CvText()
                .summary("Responsible for managing a shop")
                .skills("Responsible for managing a shop")
                .other("Hobbies", "Responsible for managing a club")
                .other("Projects", "Responsible for managing a fair")
                .original("en");
        StrongerVerbs way = new StrongerVerbs(cv, WORDS.verbs().get("en"));
        assertThat(cv.pieces().stream()
                        .filter(piece -> !way.reworded(piece, piece.text()).equals(piece.text()))
                        .map(CvPiece::path))
                .containsExactly("others/1/lines/0");
    }

    @Test
    void aLanguageThatIsNotKnownIsLeftAlone() {
        assertThat(reworded("uz", "Responsible for managing a shop")).isEqualTo("Responsible for managing a shop");
    }

    @Test
    void noActivityClaimsMoreThanItsOpening() {
        ClaimGuard guard = new ClaimGuard();
        WORDS.verbs()
                .values()
                .forEach(forms -> forms.forms()
                        .forEach((activity, form) -> assertThat(
                                        guard.claims(List.of(forms.openings().getFirst() + " " + activity), form))
                                .as(activity)
                                .isEmpty()));
    }

    private static String reworded(String language, String text) {
        Original cv = CvText.original(language, text);
        CvPiece point = cv.pieces().stream()
                .filter(piece -> piece.kind() == CvPiece.Kind.POINT)
                .findFirst()
                .orElseThrow();
        return new StrongerVerbs(cv, WORDS.verbs().get(language)).reworded(point, text);
    }
}
