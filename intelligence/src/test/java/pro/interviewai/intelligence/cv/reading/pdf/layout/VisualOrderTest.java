package pro.interviewai.intelligence.cv.reading.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VisualOrderTest {
    /** Both as letters from left to right, so that no editor turns them around. */
    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("Software Engineer", "Software Engineer"),
                Arguments.of("\u05D2\u05D1\u05D0", "\u05D0\u05D1\u05D2"),
                Arguments.of("\u05D3 \u05D2\u05D1\u05D0", "\u05D0\u05D1\u05D2 \u05D3"),
                Arguments.of("Java 25 \u05D3\u05D2 \u05D1\u05D0", "\u05D0\u05D1 \u05D2\u05D3 Java 25"),
                Arguments.of("\u05D2\u05D1\u05D0 Java \u05D1\u05D0", "\u05D0\u05D1 Java \u05D0\u05D1\u05D2"),
                Arguments.of("2021 – 2019 \u05D1\u05D0", "\u05D0\u05D1 2019 – 2021"),
                Arguments.of("12.5% \u05D1\u05D0", "\u05D0\u05D1 %12.5"),
                Arguments.of("(\u05D1\u05D0) \u05D3\u05D2", "\u05D2\u05D3 (\u05D0\u05D1)"),
                Arguments.of("Engineer (\u05D1\u05D0) in town", "Engineer (\u05D0\u05D1) in town"),
                Arguments.of("2019\t\u05D1\u05D0", "\u05D0\u05D1\t2019"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void lettersComeInTheOrderInWhichTheyAreRead(String seen, String read) {
        assertThat(VisualOrder.logical(units(seen))).isEqualTo(read);
    }

    @Test
    void aLigatureKeepsItsLettersInOrder() {
        assertThat(VisualOrder.logical(List.of("\u0645", "\u0644\u0627", "\u0633")))
                .isEqualTo("\u0633\u0644\u0627\u0645");
    }

    private static List<String> units(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }
}
