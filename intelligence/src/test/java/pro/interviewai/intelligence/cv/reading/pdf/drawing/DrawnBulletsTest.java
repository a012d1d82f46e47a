package pro.interviewai.intelligence.cv.reading.pdf.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawnBulletsTest {
    /** Letters of 10 points on a baseline at 100, from 70 on. */
    private static final List<Glyph> LINE = line(70, "Sold phones");

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "58, 95, 4, 4, '•Sold phones'",
        "50, 95, 3, 3, '•Sold phones'",
        "58, 95, 4, 9, 'Sold phones'",
        "58, 95, 9, 9, 'Sold phones'",
        "58, 95, 1, 1, 'Sold phones'",
        "20, 95, 4, 4, 'Sold phones'",
        "58, 80, 4, 4, 'Sold phones'",
        "58, 104, 4, 4, 'Sold phones'",
        "150, 95, 4, 4, 'Sold phones'"
    })
    void aDotBeforeALineIsItsBullet(double x, double y, double width, double height, String text) {
        assertThat(text(List.of(new Rectangle2D.Double(x, y, width, height)), LINE))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"30, 'Ann'", "44, 'of'"})
    void aDotBetweenTwoWordsIsNone(double left, String word) {
        List<Glyph> both =
                Stream.concat(line(left, word).stream(), LINE.stream()).toList();
        assertThat(text(List.of(new Rectangle2D.Double(60, 95, 4, 4)), both)).doesNotContain("•");
    }

    private static String text(List<Rectangle2D> dots, List<Glyph> letters) {
        return DrawnBullets.written(dots.stream().filter(DrawnBullets::couldBe).toList(), letters).stream()
                .sorted((one, other) -> Double.compare(one.x(), other.x()))
                .map(Glyph::text)
                .collect(Collectors.joining());
    }

    private static List<Glyph> line(double left, String text) {
        return IntStream.range(0, text.length())
                .mapToObj(i -> new Glyph(String.valueOf(text.charAt(i)), left + i * 5, 100, 5, 10, 1, 1, false, false))
                .toList();
    }
}
