package pro.interviewai.intelligence.cv.reading.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pro.interviewai.intelligence.cv.reading.pdf.RecognisedLine;
import pro.interviewai.messages.cv.document.DocumentLine.Box;

class RecognisedPageTest {
    private static final PagePicture PICTURE = new PagePicture(new GreyPicture(new byte[0], 1000, 1000), 2, 0);

    @Test
    void wordsOfALineAreJoined_andWhatStandsWideApartByATab() {
        List<RecognisedLine> lines = lines("""
                1\t1\t0\t0\t0\t0\t0\t0\t1000\t1000\t-1\t
                4\t1\t1\t1\t1\t0\t100\t50\t800\t20\t-1\t
                5\t1\t1\t1\t1\t1\t100\t50\t60\t20\t96.5\tSenior
                5\t1\t1\t1\t1\t2\t168\t50\t80\t20\t95.0\tEngineer
                5\t1\t1\t1\t1\t3\t700\t50\t40\t20\t94.0\t2019
                5\t1\t1\t1\t2\t1\t100\t90\t60\t20\t93.0\tBank
                5\t1\t2\t1\t1\t1\t500\t50\t60\t20\t93.0\tSkills
                5\t1\t2\t1\t1\t2\t500\t50\t60\t20\t93.0\t\s
                """).orElseThrow();
        assertThat(lines).extracting(RecognisedLine::text).containsExactly("Senior Engineer\t2019", "Bank", "Skills");
        assertThat(lines.getFirst().box()).isEqualTo(new Box(50, 25, 320, 10));
    }

    @Test
    void chineseSignsStandWithoutBlanks() {
        assertThat(lines("""
                5\t1\t1\t1\t1\t1\t100\t50\t20\t20\t96\t软件
                5\t1\t1\t1\t1\t2\t122\t50\t20\t20\t96\t工程师
                5\t1\t1\t1\t1\t3\t150\t50\t20\t20\t96\tJava
                """).orElseThrow().getFirst().text()).isEqualTo("软件工程师 Java");
    }

    /** A capital rises 0.72 of the size above the baseline, a tail hangs 0.21 below it. */
    @ParameterizedTest
    @CsvSource({"72, Bank", "93, Bridge", "52, ace", "73, pace", "72, 2019"})
    void theSizeIsToldByTheHeightAndTheLetters(int height, String word) {
        assertThat(lines("5\t1\t1\t1\t1\t1\t100\t50\t200\t" + height + "\t96\t" + word)
                        .orElseThrow()
                        .getFirst()
                        .size())
                .isCloseTo(50, within(0.01));
    }

    @Test
    void sizesThatHardlyDifferAreOne() {
        assertThat(lines("""
                5\t1\t1\t1\t1\t1\t100\t0\t200\t40\t96\tAda
                5\t1\t1\t1\t2\t1\t100\t50\t200\t19\t96\tBank
                5\t1\t1\t1\t3\t1\t100\t90\t200\t20\t96\tTown
                5\t1\t1\t1\t4\t1\t100\t90\t200\t21\t96\tRoad
                """).orElseThrow())
                .extracting(line -> Math.round(line.size()))
                .containsExactly(28L, 15L, 15L, 15L);
    }

    @Test
    void aPageThatIsUncertainAsAWholeIsNotRead_andOfACertainOneNotTheLinesThatAreNot() {
        String good = "5\t1\t1\t1\t1\t1\t100\t50\t200\t20\t95\tProgrammer of services\n";
        String bad = "5\t1\t1\t1\t2\t1\t100\t50\t200\t20\t30\tProgrxmmfr\n";
        assertThat(lines(good + bad).orElseThrow())
                .extracting(RecognisedLine::text)
                .containsExactly("Programmer of services");
        assertThat(lines(good + bad + bad.repeat(2).replace("\t2\t1\t", "\t3\t1\t")))
                .isEmpty();
        assertThat(lines("5\t1\t1\t1\t1\t1\t100\t50\t200\t20\t95\t|—|\n")).isEmpty();
        assertThat(lines("")).isEmpty();
    }

    private static Optional<List<RecognisedLine>> lines(String rows) {
        return RecognisedPage.of(RecognisedWord.of(rows), PICTURE);
    }
}
