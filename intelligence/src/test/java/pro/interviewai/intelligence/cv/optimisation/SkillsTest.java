package pro.interviewai.intelligence.cv.optimisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pro.interviewai.intelligence.cv.keywords.SkillDictionary;
import pro.interviewai.intelligence.cv.optimisation.change.CvPiece;
import pro.interviewai.intelligence.cv.optimisation.change.Draft;
import pro.interviewai.intelligence.cv.optimisation.change.OptimisationWish;
import pro.interviewai.intelligence.cv.optimisation.change.Original;
import pro.interviewai.intelligence.cv.optimisation.rule.ToldSkills;
import pro.interviewai.intelligence.cv.optimisation.rule.WantedSkills;
import pro.interviewai.intelligence.cv.optimisation.wording.ClaimGuard;
import pro.interviewai.intelligence.cv.optimisation.wording.KnownWords;
import pro.interviewai.messages.cv.optimisation.OptimisationLevel;

class SkillsTest {
    private static final SkillDictionary DICTIONARY = new SkillDictionary();
    private static final ToldSkills TOLD = new ToldSkills(
            DICTIONARY, new ClaimGuard(), KnownWords.shipped().tidy().keys("denials"));
    private static final WantedSkills WANTED = new WantedSkills(DICTIONARY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Moved the shop to Kubernetes and PostgreSQL | You bring Kubernetes         | Kubernetes
            Moved the shop to k8s in a year             | You bring Kubernetes         | k8s
            Wrote services in C++ and .NET              | We use C++ and .NET with Git | .NET,C++
            Moved the shop to Kubernetes                | You bring Java               |
            Moved the shop, without Kubernetes          | You bring Kubernetes         |
            Has no experience with Kubernetes           | You bring Kubernetes         |
            Had to go to market with the team           | You bring Go and Java        |
            Arbeitete ohne Kubernetes im Lager          | You bring Kubernetes         |
            Wrote services in Java for the shop         | You bring Java               |
            Told Spanish guests of the town             | You speak Spanish            |
            """)
    void whatARoleTellsOfIsAddedInItsWords(String point, String job, @Nullable String added) {
        Original cv = new CvText()
                .role("Engineer", "Corner Books", "Sold phones", point)
                .skills("Java")
                .original("en");
        List<Draft> drafts = TOLD.of(cv, wish(null, job));
        assertThat(drafts.stream().map(Draft::optimised).sorted())
                .containsExactly(added == null ? new String[0] : added.split(",", -1));
        assertThat(drafts).allSatisfy(draft -> {
            assertThat(draft.path()).isEqualTo("skills/1");
            assertThat(draft.basis())
                    .singleElement()
                    .extracting(CvPiece::path)
                    .isEqualTo("experience/0/achievements/1");
        });
    }

    @Test
    void whatIsOnlyAHobbyOrAWishIsNotTold() {
        Original cv = new CvText()
                .summary("Wants to learn Kubernetes")
                .other("Hobbies", "Kubernetes at home")
                .other("Projects", "Built a Terraform module")
                .original("en");
        assertThat(TOLD.of(cv, wish("Kubernetes and Terraform engineer", null)))
                .extracting(Draft::optimised)
                .containsExactly("Terraform");
    }

    @Test
    void whatNobodyTellsOfIsOffered_theMostWantedFirst() {
        Original cv = new CvText()
                .role("Engineer", "Corner Books", "Wrote services in Java")
                .skills("Python")
                .original("en");
        assertThat(WANTED.of(cv, wish("Java developer", "Python, Kafka, Redis, Redis. English is a must.")))
                .extracting(Draft::optimised)
                .containsExactly("Redis", "Kafka");
    }

    @Test
    void noMoreThanFiveAreOffered_andNoneToAnEmptyCv() {
        OptimisationWish wish = wish(null, "Java, Kafka, Redis, Docker, Kubernetes, Terraform, PostgreSQL, MongoDB");
        assertThat(WANTED.of(new CvText().original("en"), wish)).hasSize(5);
        Original empty = new Original(CvText.EMPTY, "en", CvText.LANGUAGES);
        assertThat(WANTED.of(empty, wish)).isEmpty();
    }

    @Test
    void theNameOfTheCompanyIsNoSkillThatItWants() {
        OptimisationWish wish = new OptimisationWish(
                OptimisationLevel.AGGRESSIVE, null, "Oracle", "Oracle is big. At ORACLE you use Java and Kafka.");
        assertThat(WANTED.of(new CvText().original("en"), wish))
                .extracting(Draft::optimised)
                .containsExactlyInAnyOrder("Java", "Kafka");
    }

    private static OptimisationWish wish(@Nullable String role, @Nullable String job) {
        return new OptimisationWish(OptimisationLevel.AGGRESSIVE, role, null, job);
    }
}
