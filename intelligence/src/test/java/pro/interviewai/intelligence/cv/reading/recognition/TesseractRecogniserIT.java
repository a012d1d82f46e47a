package pro.interviewai.intelligence.cv.reading.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.intelligence.cv.reading.pdf.PdfReader;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.document.TextOrigin;
import pro.interviewai.messages.cv.document.Trouble;
import pro.interviewai.messages.cv.document.Trouble.Kind;

/** What is recognised in pictures of pages, and what is not taken for text. */
class TesseractRecogniserIT {
    private static final List<String> ENGLISH = List.of(
            "Ada Example",
            "Senior Software Engineer",
            "ada@example.com",
            "Work experience",
            "Example Bank, London\t2019 to 2023",
            "Built the services that take payments in Java and Kotlin",
            "Moved twelve databases to PostgreSQL without a pause",
            "Led a team of five developers and mentored two of them",
            "Education",
            "Bachelor of Science, University of Leeds\t2015");
    private static final List<String> FRENCH = List.of(
            "Amélie Exemple",
            "Ingénieure en développement",
            "Expérience professionnelle",
            "Conçu et déployé des services à haute disponibilité",
            "Encadré une équipe de cinq développeurs français",
            "Diplôme d'ingénieur, Université de Grenoble");
    private static final List<String> RUSSIAN = List.of(
            "Ада Примерова",
            "Ведущий разработчик программного обеспечения",
            "Опыт работы",
            "Разработала сервисы приёма платежей на языке Java",
            "Руководила командой из пяти разработчиков",
            "Образование: Московский государственный университет");

    private final PdfReader reader = new PdfReader(new TesseractRecogniser());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aScanIsReadHoweverItWasLaidOnTheScanner(int quarters) {
        DocumentText text = reader.read(Scans.of(Scans.written(ENGLISH), quarters));
        assertThat(text.lines()).extracting(DocumentLine::text).isEqualTo(ENGLISH);
        assertThat(text.origin()).isEqualTo(TextOrigin.RECOGNISED);
        assertThat(text.troubles()).containsExactly(new Trouble(Kind.IMAGE_ONLY, 1));
    }

    @Test
    void textWhoseLettersAreLostIsReadAsItIsSeen() {
        byte[] file = Scans.withoutMeaning(Scans.written(ENGLISH));
        assertThat(problem(new PdfReader(), file)).isEqualTo(CvProblem.CV_TEXT_UNREADABLE);
        assertThat(reader.read(file).lines()).extracting(DocumentLine::text).isEqualTo(ENGLISH);
        byte[] russian = Scans.withoutMeaning(Scans.written(RUSSIAN));
        assertThat(problem(new PdfReader(new TesseractRecogniser(List.of())), russian))
                .isEqualTo(CvProblem.CV_TEXT_UNREADABLE);
    }

    @Test
    void linesStandWhereTheyStoodAndAreAsLarge() {
        List<DocumentLine> lines = reader.read(Scans.of(Scans.written(ENGLISH))).lines();
        assertThat(lines.getFirst().size()).isCloseTo(20, within(2.0));
        assertThat(lines.get(5).size()).isCloseTo(11, within(1.1));
        assertThat(lines.get(5).box().x()).isCloseTo(60, within(2.0));
        assertThat(lines.get(5).box().y() + lines.get(5).box().height()).isCloseTo(842 - 660 + 2, within(3.0));
    }

    @Test
    void frenchIsReadWithItsAccents() {
        assertThat(reader.read(Scans.of(Scans.written(FRENCH))).lines())
                .extracting(DocumentLine::text)
                .isEqualTo(FRENCH);
    }

    @Test
    void russianIsReadWhereItsDataIsInstalled() {
        boolean there = Files.exists(Path.of("/usr/share/tesseract-ocr/5/tessdata/rus.traineddata"));
        if (!there && "true".equals(System.getenv("CI"))) {
            fail("tesseract-ocr-rus is not installed");
        }
        assumeTrue(there, "tesseract-ocr-rus is not installed");
        assertThat(reader.read(Scans.of(Scans.written(RUSSIAN))).lines())
                .extracting(DocumentLine::text)
                .isEqualTo(RUSSIAN);
    }

    @Test
    void whatIsWrittenInLettersThatNothingIsKnownOfIsNotGuessed() {
        PdfReader shipped = new PdfReader(new TesseractRecogniser(List.of()));
        assertThat(problem(shipped, Scans.of(Scans.written(RUSSIAN)))).isEqualTo(CvProblem.CV_HAS_NO_TEXT);
        assertThat(problem(shipped, Scans.of(Scans.written(RUSSIAN.subList(0, 2)))))
                .isEqualTo(CvProblem.CV_HAS_NO_TEXT);
    }

    @Test
    void noTextIsSeenInNoiseOrOnAnEmptyPage() {
        BufferedImage noise = new BufferedImage(600, 850, BufferedImage.TYPE_BYTE_GRAY);
        Random random = new Random(3);
        for (int y = 0; y < noise.getHeight(); y++) {
            for (int x = 0; x < noise.getWidth(); x++) {
                noise.getRaster().setSample(x, y, 0, random.nextInt(256));
            }
        }
        assertThat(problem(reader, Scans.of(noise))).isEqualTo(CvProblem.CV_HAS_NO_TEXT);
        BufferedImage black = new BufferedImage(600, 850, BufferedImage.TYPE_BYTE_GRAY);
        assertThat(problem(reader, Scans.of(black))).isEqualTo(CvProblem.CV_HAS_NO_TEXT);
    }

    private static Object problem(PdfReader reader, byte[] file) {
        return catchThrowableOfType(ProblemException.class, () -> reader.read(file))
                .problem();
    }
}
