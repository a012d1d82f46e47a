package pro.interviewai.intelligence.cv.reading.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTest {

    @ParameterizedTest
    @CsvSource({
        "90, 12.5, Cyrillic, 4.0, 1, Cyrillic",
        "270, 12.5, Latin, 4.0, 3, Latin",
        "360, 12.5, Latin, 4.0, 0, Latin",
        "180, 0.4, Arabic, 4.0, 0, Arabic",
        "180, nan, Arabic, 0.3, 0, Latin"
    })
    void onlyWhatIsCertainCounts(
            int rotate, String turned, String script, String written, int quarters, String expected) {
        assertThat(Orientation.of("""
                Page number: 0
                Orientation in degrees: 1
                Rotate: %d
                Orientation confidence: %s
                Script: %s
                Script confidence: %s
                """.formatted(rotate, turned, script, written)))
                .isEqualTo(new Orientation(quarters, expected));
    }

    @Test
    void whereThereAreTooFewLettersAllIsAsUsual() {
        assertThat(Orientation.of(null)).isEqualTo(Orientation.USUAL);
        assertThat(Orientation.of("")).isEqualTo(Orientation.USUAL);
    }
}
