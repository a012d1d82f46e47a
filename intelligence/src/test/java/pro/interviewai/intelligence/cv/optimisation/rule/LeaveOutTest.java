package pro.interviewai.intelligence.cv.optimisation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.intelligence.cv.optimisation.CvText;
import pro.interviewai.intelligence.cv.optimisation.change.ChangeKind;
import pro.interviewai.intelligence.cv.optimisation.change.ChangeRule;
import pro.interviewai.intelligence.cv.optimisation.change.Draft;
import pro.interviewai.intelligence.cv.optimisation.change.OptimisationWish;
import pro.interviewai.intelligence.cv.optimisation.change.Original;
import pro.interviewai.intelligence.cv.optimisation.wording.KnownWords;
import pro.interviewai.intelligence.cv.optimisation.wording.WordLists;
import pro.interviewai.messages.cv.optimisation.OptimisationLevel;

class LeaveOutTest {
    private static final OptimisationWish WISH = new OptimisationWish(OptimisationLevel.AGGRESSIVE, null, null, null);
    private static final WordLists WORDS = KnownWords.shipped().leaveOut();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Hobbies              | Chess, running          | leaveOut.interests
            Interests & Hobbies: | Chess                   | leaveOut.interests
            Centres d’intérêt    | Échecs                  | leaveOut.interests
            Интересы             | Шахматы                 | leaveOut.interests
            References           | Available upon request. | leaveOut.references
            REFEREES             | On request              | leaveOut.references
            Referenzen           | Auf Anfrage             | leaveOut.references
            """)
    void aSectionThatNobodyNeedsIsLeftOutAsAWhole(String heading, String line, String rule) {
        Original cv = new CvText()
                .other("Awards", "Prize of the city 2019")
                .other(heading, line)
                .original("en");
        Draft draft = new LeaveOut(WORDS).of(cv, WISH).getFirst();
        assertThat(draft.path()).isEqualTo("others/1");
        assertThat(draft.original()).isEqualTo(heading + "\n" + line);
        assertThat(draft.rules()).singleElement().extracting(ChangeRule::code).isEqualTo(rule);
        assertThat(draft.basis()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Research Interests     | Tides
            References             | Bob Example, Corner Books, bob@example.org
            Awards                 | Prize for the best hobby
            Volunteering           | Chess club, on request
            """)
    void whatSaysSomethingStays(String heading, String line) {
        assertThat(all(new CvText().other(heading, line).original("en"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Seeking a position in a friendly company.",
                "Looking for a role as a baker",
                "Suche eine Stelle im Lager",
                "À la recherche d’un poste de boulanger",
                "Busco un puesto de panadero",
                "Ищу работу пекаря"
            })
    void whatSomebodyWantsIsNoSummary(String text) {
        Original cv = new CvText().summary("Baker of ten years", text).original("en");
        assertThat(new LeaveOut(WORDS).of(cv, WISH)).extracting(Draft::path).containsExactly("summary/1");
        Original point = CvText.original("en", text);
        assertThat(new LeaveOut(WORDS).of(point, WISH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date of birth: 1 May 1990",
                "Born 1 May 1990",
                "Marital status: married",
                "Age: 34 | Married",
                "Geburtsdatum: 01.05.1990",
                "geb. am 01.05.1990 · ledig",
                "Familienstand: verheiratet",
                "Né le 1 mai 1990",
                "Fecha de nacimiento: 1 de mayo de 1990",
                "Дата рождения: 01.05.1990",
                "Tugʻilgan sana: 01.05.1990",
                "性别：男",
            })
    void detailsByWhichNobodyShouldBeChosenAreLeftOut(String text) {
        Original cv = new CvText().head("Ann Example", text).original("en");
        assertThat(new PersonalDetails(WORDS).of(cv, WISH))
                .extracting(Draft::path)
                .containsExactly("contact/lines/1");
        Original other = new CvText().other("Additional information", text).original("en");
        assertThat(new PersonalDetails(WORDS).of(other, WISH)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann@example.org | Date of birth: 1 May 1990",
                "Date of birth: 1 May 1990 | ann@example.org",
                "Date of birth: 1 May 1990 | Gothenburg",
                "Born and raised in Leeds",
                "Phone: +46 70 123 45 67",
                "Nationality: Swedish",
                "Single malt expert",
                "Age concern volunteer",
                "Driving licence: B",
                "Marital status: married, two sons at Lakeshore College",
            })
    void contactsAndWhateverElseALineSaysStay(String text) {
        assertThat(all(new CvText().head("Ann Example", text).original("en"))).isEmpty();
    }

    @Test
    void whatStandsTwiceInAListIsLeftOutOnce() {
        Original cv = new CvText()
                .role("Clerk", "One", "Sold many phones", "Sold many cars", "sold many  phones.")
                .role("Clerk", "Two", "Sold many phones")
                .skills("Java", "JS", "java", "JavaScript")
                .other("Awards", "2019", "2019", "Prize of the city hall", "Prize of the city hall")
                .head("Ann Example", "Ann Example")
                .original("en");
        assertThat(new Duplicates().of(cv, WISH))
                .extracting(Draft::path)
                .containsExactly("experience/0/achievements/2", "skills/2", "others/0/lines/3");
    }

    private static List<Draft> all(Original cv) {
        return List.<ChangeKind>of(new LeaveOut(WORDS), new PersonalDetails(WORDS), new Duplicates()).stream()
                .flatMap(kind -> kind.of(cv, WISH).stream())
                .toList();
    }
}
