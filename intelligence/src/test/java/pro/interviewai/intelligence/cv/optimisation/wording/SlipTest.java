package pro.interviewai.intelligence.cv.optimisation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {
    @ParameterizedTest
    @CsvSource({
        "recieved, received, 1, true",
        "teh, the, 1, true",
        "Teh, the, 1, true",
        "acomodate, accommodate, 2, true",
        "cat, dog, 3, false",
        "form, frame, 3, false",
        "lad, led, 1, true",
        "ned, lead, 2, false",
        "managed, managed, 0, true",
        "'', a, 1, true"
    })
    void slipsAreCountedByLetters(String wrong, String right, int distance, boolean slip) {
        assertThat(Slip.distance(wrong, right)).isEqualTo(distance);
        assertThat(Slip.is(wrong, right)).isEqualTo(slip);
    }

    @Test
    void veryLongWordsAreNoSlips() {
        String word = "a".repeat(100_000);
        assertThat(Slip.is(word, word + "b")).isFalse();
    }
}
