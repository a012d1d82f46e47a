package pro.interviewai.app.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Nothing that a feature has is missing from what it says of itself. That each check finds what was forgotten is shown
 * here by what nobody says, and in {@code proving} by a feature that forgets one thing after the other.
 */
class SlicesTest {
    private static final ClassLoader HERE = SlicesTest.class.getClassLoader();

    private final Forgotten nothingIsSaid = new Forgotten(HERE, new Slices(List.of()));

    @Test
    void nothingIsForgotten() {
        assertThat(Forgotten.on(HERE).all()).isEmpty();
    }

    @Test
    void eachEvent_isStoredByAFeature() {
        assertThat(nothingIsSaid.events()).contains("account.AccountRegistered", "interview.AnswerSubmitted");
    }

    @Test
    void eachAggregate_isAFeatures() {
        assertThat(nothingIsSaid.aggregates()).contains("Account", "Interview");
    }

    @Test
    void eachSaga_isAFeatures() {
        assertThat(nothingIsSaid.sagas()).contains("PaymentSaga");
    }

    @Test
    void eachReadModelWithSealedFields_isScrubbedWhenSomebodyIsErased() {
        assertThat(nothingIsSaid.sealedCollections()).contains("accounts", "interviews", "recordings");
    }

    @Test
    void eachReaction_isNeverReplayed() {
        assertThat(nothingIsSaid.reactions("planted.saga")).contains("WhenPlantedThenForget");
    }
}
