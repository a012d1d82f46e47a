package pro.interviewai.api.cv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pro.interviewai.api.cv.CvOptimisations.Optimised;
import pro.interviewai.intelligence.cv.optimisation.Optimisation;
import pro.interviewai.messages.cv.OptimisationView;
import pro.interviewai.messages.cv.content.Contact;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.optimisation.OptimisationLevel;

class OptimizeResponseTest {

    /** The first are the numbers of the specification's example. */
    @ParameterizedTest
    @CsvSource({"78, 92, 18", "50, 50, 0", "80, 78, -2", "0, 40,"})
    void theImprovementIsInPercentOfTheScoreBefore(int before, int after, @Nullable Integer improvement) {
        var contact = new Contact(Stated.typed("Ann"), null, null, null, null, null, null, List.of(), List.of());
        var content = new CvContent(
                contact,
                List.of(Stated.typed("Builds services.")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var view =
                new OptimisationView("op", OptimisationLevel.LIGHT, null, null, List.of(), "local-cv 1", Instant.EPOCH);
        var found = new Optimisation(List.of(), "local-cv 1", before, after, true);
        var optimised = OptimizeResponse.of("cv", 1, new Optimised(view, content, found))
                .optimizedCv();
        assertThat(optimised.improvement()).isEqualTo(improvement);
        assertThat(optimised.content()).isEqualTo("Ann\nBuilds services.");
    }
}
