package pro.interviewai.intelligence.cv.reading.pdf.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LettersTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("a\uFB04uent, \uFB02uid", "affluent, fluid"),
                Arguments.of("\u2F42\u2F17", "文十"),
                Arguments.of("\uFEE3\uFEAE\uFEA3\uFE92\uFE8E", "مرحبا"),
                Arguments.of("Jose\u0301", "José"),
                Arguments.of("x\u00B2 stays, ½ too", "x² stays, ½ too"),
                Arguments.of("man\u00ADage\u00ADment", "management"),
                Arguments.of("555\u00AD0173", "555-0173"),
                Arguments.of("at the end\u00AD", "at the end"),
                Arguments.of("no\u00A0break\u2003and\u3000wide", "no break and wide"),
                Arguments.of("zero\u200B\uFEFFwidth", "zerowidth"),
                Arguments.of("\uF095 +998 90 123", "+998 90 123"),
                Arguments.of("Title \t 2019", "Title\t2019"),
                Arguments.of("\t\tTitle\t\t2019\t", "Title\t2019"),
                Arguments.of("two   blanks ", "two blanks"),
                Arguments.of("20\uFFFD\uFFFD", "20\uFFFD\uFFFD"),
                Arguments.of("O\u02BBzbekiston", "O\u02BBzbekiston"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void lettersAreAsPeopleTypeThem(String drawn, String typed) {
        assertThat(Letters.clean(drawn)).isEqualTo(typed);
    }
}
