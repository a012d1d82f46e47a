package pro.interviewai.intelligence.cv.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentLine.Box;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.document.TextOrigin;
import pro.interviewai.messages.cv.document.Trouble;
import pro.interviewai.messages.cv.document.Trouble.Kind;

/** Case A-5: the file says other letters than it draws. */
class UnreadableTextIT {
    private static final List<String> LINES = List.of(
            "Senior software engineer with ten years of practice in payments",
            "Designed the platform and reduced its latency by forty percent",
            "Led a team of five developers, and mentored two of the juniors",
            "Built internal tooling, and moved the databases without a pause",
            "Bachelor of science in computer science, university of the town",
            "Speaks English and some German, plays chess, runs every morning",
            "Mar 2019 – Dec 2021, and before that from 2014 to 2018 elsewhere");
    private static final int UNKNOWN = 0xFFFD;

    @Test
    void aMapThatIsShiftedForAThirdOfTheLettersIsNotBelieved() {
        byte[] file = file(letter -> letter >= 'a' && letter <= 'z' && (letter - 'a') % 3 == 0 ? letter + 1 : letter);
        assertThatThrownBy(() -> new PdfReader().read(file))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(CvProblem.CV_TEXT_UNREADABLE));
    }

    @Test
    void theSameMapUnshiftedIs() {
        DocumentText text = new PdfReader().read(file(IntUnaryOperator.identity()));
        assertThat(text.lines()).extracting(DocumentLine::text).isEqualTo(LINES);
        assertThat(text.troubles()).isEmpty();
    }

    @Test
    void lettersThatAreAllUnknownAreNoText() {
        byte[] file = file(letter -> letter == ' ' ? letter : UNKNOWN);
        assertThatThrownBy(() -> new PdfReader().read(file))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(CvProblem.CV_TEXT_UNREADABLE));
    }

    @Test
    void unknownFiguresAreATroubleAndStayUnknown() {
        DocumentText text = new PdfReader().read(file(letter -> Character.isDigit(letter) ? UNKNOWN : letter));
        assertThat(text.lines().getLast().text()).startsWith("Mar \uFFFD\uFFFD\uFFFD\uFFFD – Dec");
        assertThat(text.troubles()).containsExactly(new Trouble(Kind.UNMAPPABLE_FONT, 1));
    }

    @Test
    void aPageThatCannotBeReadIsRecognised() {
        PageRecogniser recogniser =
                (document, page) -> Optional.of(List.of(new RecognisedLine("Seen", new Box(0, 0, 10, 10), 10)));
        DocumentText text = new PdfReader(recogniser).read(file(letter -> UNKNOWN));
        assertThat(text.lines()).extracting(DocumentLine::text).containsExactly("Seen");
        assertThat(text.origin()).isEqualTo(TextOrigin.RECOGNISED);
    }

    private static byte[] file(IntUnaryOperator said) {
        Pdfs pdf = new Pdfs();
        PDFont font = pdf.embedded(false);
        for (int i = 0; i < LINES.size(); i++) {
            pdf.text(50, 60 + i * 16, 11, LINES.get(i), font);
        }
        return pdf.bytes(document -> say(font, said));
    }

    private static void say(PDFont font, IntUnaryOperator said) {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Test def /CMapType 2 def
                1 begincodespacerange <0000> <FFFF> endcodespacerange
                """);
        try {
            for (int letter : String.join("", LINES).chars().distinct().toArray()) {
                byte[] code = font.encode(Character.toString(letter));
                map.append(String.format(
                        "1 beginbfchar <%02X%02X> <%04X> endbfchar%n", code[0], code[1], said.applyAsInt(letter)));
            }
            COSStream stream = new COSStream();
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(map.append("endcmap end end").toString().getBytes(StandardCharsets.US_ASCII));
            }
            font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
