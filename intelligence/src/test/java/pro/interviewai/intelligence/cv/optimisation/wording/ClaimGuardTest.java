package pro.interviewai.intelligence.cv.optimisation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimGuardTest {
    private final ClaimGuard guard = new ClaimGuard();

    @ParameterizedTest
    @CsvFileSource(resources = "/cv/claims/fabrications.csv", delimiter = '|', numLinesToSkip = 1)
    void givenAFabrication_whenItIsLookedAt_thenWhatTheCvDoesNotSayIsNamed(
            String source, String optimised, String claim) {
        assertThat(guard.claims(List.of(source.split(" // ")), optimised)).contains(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Responsible for planning of sprints | Planned sprints",
                "Was responsible for the migration of 12 services to Kubernetes | Migration of 12 services to Kubernetes",
                "I have written reports for five teams | Written reports for 5 teams",
                "Reduced p99 latency by 40 percent with caching | Reduced p99 latency by 40 % with caching",
                "Served 1,200 customers a day | Served 1200 customers a day",
                "Reduced latency of the search | Reduced latency of the search by […] %",
                "Worked with C++ and .NET | Worked with C++ and .NET",
                "Leitete ein Team von 5 Personen | Leitete ein Team von 5 Personen",
                "Responsible for running fairs | Ran fairs",
                "Отвечал за разработку сервисов | Разработка сервисов",
                "Kosten der Lieferung gesenkt | Kosten der Lieferung gesenkt, um […] %",
                "Responsable de l’encadrement de stagiaires | Encadrement de stagiaires",
            })
    void givenTheSameInOtherWords_whenItIsLookedAt_thenNothingIsClaimed(String source, String optimised) {
        assertThat(guard.claims(List.of(source), optimised)).isEmpty();
    }

    @Test
    void givenANumberOfOneThing_whenItCountsAnother_thenItIsAClaim() {
        assertThat(guard.claims(List.of("Trained 5 people", "Sold to 1,200 customers"), "Trained 1,200 people"))
                .containsExactly("1,200");
    }

    @Test
    void givenAClaimTwice_whenItIsLookedAt_thenItIsNamedOnce() {
        assertThat(guard.claims(List.of("Wrote tests"), "Led tests, led reviews of tests"))
                .containsExactly("Led", "reviews");
    }

    @Test
    void givenALongText_whenItIsLookedAt_thenItTakesNoTime() {
        String digits = "1,".repeat(20_000);
        assertThat(guard.claims(List.of("x".repeat(20_000), digits), digits + " %"))
                .isNotNull();
    }
}
