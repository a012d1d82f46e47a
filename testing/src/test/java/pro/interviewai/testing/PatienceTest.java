package pro.interviewai.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {
    @Test
    void whatComesInTheEnd_isGiven() {
        var looks = new AtomicInteger();
        assertThat(Patience.until("the third look", looks::incrementAndGet, look -> look == 3))
                .isEqualTo(3);
        Patience.until("the fifth look", () -> looks.incrementAndGet() == 5);
        assertThat(Patience.untilThere(
                        "the seventh look", () -> Optional.of("there").filter(_ -> looks.incrementAndGet() == 7)))
                .isEqualTo("there");
        assertThat(looks).hasValue(7);
    }

    @Test
    void whatNeverComes_isSaidWithWhatWasThereInstead() {
        assertThatThrownBy(() -> Patience.within(Duration.ofMillis(30), "seven", () -> 6, found -> found == 7))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("seven: not within ")
                .hasMessageEndingWith(" but 6");
    }

    @Test
    void whatGoesWrongMeanwhile_isNoReasonToLookAgain() {
        var looks = new AtomicInteger();
        assertThatThrownBy(() -> Patience.until("nothing", () -> {
                    looks.incrementAndGet();
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(looks).hasValue(1);
    }

    @Test
    void aPromise_isNeverShorterThanItWasMade_andChildrenAreNoLessPatient() {
        assertThat(Patience.of(Duration.ofSeconds(6))).isGreaterThanOrEqualTo(Duration.ofSeconds(6));
        assertThat(Patience.bound()).isGreaterThanOrEqualTo(Duration.ofMinutes(1));
        assertThat(Patience.inherited()).containsEntry(Patience.VARIABLE, String.valueOf(Patience.factor()));
    }
}
