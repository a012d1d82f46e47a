package pro.interviewai.intelligence.cv.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pro.interviewai.intelligence.cv.reading.PlainText;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.document.Trouble;

/** Plain text in whatever it was saved. */
class TextReaderTest {
    private static final String RUSSIAN = "Иван Примеров\nОпыт работы: 5 лет, Java, SQL\nТашкент, ул. Навои, 12";
    private static final String UZBEK = "Ғулом Ўктамов\nТошкент шаҳри";
    private static final String GERMAN = "Zoë Müller\nErfahrung: 5 Jahre, größere Projekte für Übersee – „Führung“";
    private static final String FRENCH = "Renée Lefèvre\nÀ l'étranger, créée en 2019, rôle: ingénieur d'études";

    @ParameterizedTest
    @MethodSource("charsets")
    void theCharactersAreFoundOut(String text, Charset charset, String mark) {
        var bytes = (mark + text).getBytes(charset);
        assertThat(PlainText.of(bytes)).hasValue(new PlainText(text, charset));
        assertThat(texts(new TextReader().read(bytes))).isEqualTo(text.lines().toList());
    }

    @Test
    void anIndentedLetterOBeforeASentenceIsABullet() {
        var text = new TextReader().read("SKILLS\n   o Doubled it\no Rei\n  o que\n".getBytes(StandardCharsets.UTF_8));
        assertThat(text.lines())
                .extracting(DocumentLine::text)
                .containsExactly("SKILLS", "Doubled it", "o Rei", "o que");
        assertThat(text.lines()).extracting(DocumentLine::bullet).containsExactly(false, true, false, false);
    }

    static Stream<Arguments> charsets() {
        var cyrillic = Charset.forName("windows-1251");
        var western = Charset.forName("windows-1252");
        return Stream.of(
                Arguments.of(RUSSIAN, cyrillic, ""),
                Arguments.of(GERMAN, western, ""),
                Arguments.of(FRENCH, western, ""),
                Arguments.of(RUSSIAN, StandardCharsets.UTF_8, ""),
                Arguments.of(UZBEK, StandardCharsets.UTF_8, "\uFEFF"),
                Arguments.of(RUSSIAN, StandardCharsets.UTF_16LE, "\uFEFF"),
                Arguments.of(GERMAN, StandardCharsets.UTF_16BE, "\uFEFF"),
                Arguments.of("plain ASCII", StandardCharsets.UTF_8, ""));
    }

    @Test
    void linesKeepTheirTabs_bulletsAreToldApart_andWhatIsNotSeenIsDropped() {
        var text =
                read("Engineer\t2019 – 2021\r\n- first\r* second\n•third\n-5 %\n\n \t\na\u200Bb\u0007 ﬁne e\u0301\n");
        assertThat(text.lines())
                .extracting(DocumentLine::text, DocumentLine::bullet)
                .containsExactly(
                        tuple("Engineer\t2019 – 2021", false),
                        tuple("first", true),
                        tuple("second", true),
                        tuple("third", true),
                        tuple("-5 %", false),
                        tuple("ab fine é", false));
        assertThat(text.troubles()).isEmpty();
        assertThat(text.links()).isEmpty();
    }

    @Test
    void aFormFeedBeginsAPage() {
        var text = read("one\n\ftwo\n\f\n");
        assertThat(text.lines())
                .extracting(DocumentLine::number, DocumentLine::page, DocumentLine::text)
                .containsExactly(tuple(1, 1, "one"), tuple(2, 2, "two"));
        assertThat(text.pages()).isEqualTo(2);
        assertThat(read("a\f".repeat(20)).pages()).isEqualTo(20);
        refuses(CvProblem.CV_TOO_LONG, "a\f".repeat(21));
    }

    @Test
    void lettersThatStandApartAreJoinedAndSaid() {
        var text = read("W O R K   H I S T O R Y\nat a company");
        assertThat(texts(text)).containsExactly("WORK HISTORY", "at a company");
        assertThat(text.troubles()).containsExactly(new Trouble(Trouble.Kind.SPACED_LETTERS, null));
    }

    @Test
    void thereIsABoundOnLength_andABlankFileHasNoText() {
        assertThat(read("x".repeat(200_000)).lines()).hasSize(1);
        refuses(CvProblem.CV_TOO_COMPLEX, "x".repeat(200_001));
        refuses(CvProblem.CV_HAS_NO_TEXT, " \n\t\n\u200B");
        refuses(CvProblem.CV_TYPE_UNSUPPORTED, "a\0b");
    }

    private static void refuses(CvProblem problem, String text) {
        assertThat(catchThrowable(() -> read(text)))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }

    private static DocumentText read(String text) {
        return new TextReader().read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(DocumentText text) {
        return text.lines().stream().map(DocumentLine::text).toList();
    }
}
