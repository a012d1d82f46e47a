package pro.interviewai.intelligence.cv.reading.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static pro.interviewai.intelligence.cv.reading.docx.Docx.p;
import static pro.interviewai.intelligence.cv.reading.docx.Docx.r;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;

/** Documents that are refused, each for a reason that is said. */
class DocxRefusalTest {
    private static final DocxReader READER = new DocxReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE w:document>",
                "<!DOCTYPE w:document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>",
                "<!DOCTYPE w:document SYSTEM \"http://127.0.0.1:1/none.dtd\">",
            })
    void f4_aDocumentTypeIsRefused_inEveryEncodingAndPart(String type) {
        var document =
                Docx.xml("w:document", "<w:body>" + p("text") + "</w:body>").replace("?><w", "?>" + type + "<w");
        refuses(CvProblem.CV_DAMAGED, Docx.raw(document).bytes());
        var utf16 = document.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16);
        refuses(
                CvProblem.CV_DAMAGED,
                Docx.of("").part("word/document.xml", utf16).bytes());
        var styles = Docx.xml("w:styles", "").replace("?><w", "?>" + type + "<w");
        refuses(
                CvProblem.CV_DAMAGED,
                Docx.of(p("text")).related("s", "styles", "styles.xml", styles).bytes());
    }

    @Test
    void xmlThatIsNotWellFormedIsDamaged() {
        refuses(CvProblem.CV_DAMAGED, Docx.raw("<w:document").bytes());
        refuses(CvProblem.CV_DAMAGED, Docx.of(p("text") + "<w:p>").bytes());
        refuses(CvProblem.CV_DAMAGED, Docx.of(p("&undeclared;")).bytes());
        refuses(CvProblem.CV_DAMAGED, Docx.raw("").bytes());
    }

    @Test
    void elementsInElementsWithoutEndAreTooComplex() {
        refuses(
                CvProblem.CV_TOO_COMPLEX,
                Docx.of("<w:sdt>".repeat(160) + p("deep") + "</w:sdt>".repeat(160))
                        .bytes());
        assertThat(READER.read(Docx.of("<w:sdt>".repeat(140) + p("deep") + "</w:sdt>".repeat(140))
                                .bytes())
                        .lines())
                .hasSize(1);
    }

    @Test
    void farTooMuchTextIsTooComplex() {
        var line = p("0123456789 ".repeat(100));
        refuses(CvProblem.CV_TOO_COMPLEX, Docx.of(line.repeat(182)).bytes());
        assertThat(READER.read(Docx.of(line.repeat(181)).bytes()).lines()).hasSize(181);
        refuses(
                CvProblem.CV_TOO_COMPLEX,
                Docx.of("<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(20_001)).bytes());
    }

    @Test
    void withoutTextItSaysSo() {
        refuses(CvProblem.CV_HAS_NO_TEXT, Docx.of("<w:p/>").bytes());
        refuses(CvProblem.CV_HAS_NO_TEXT, Docx.of(p("<w:vanish/>", "hidden")).bytes());
    }

    @Test
    void a6_whereAlmostAllOfTheTextCouldNotBeUsedItFailsLoudly() {
        var unread = "<w:unheardOf><w:t>" + "text where no text can be ".repeat(20) + "</w:t></w:unheardOf>";
        refuses(CvProblem.CV_TEXT_UNREADABLE, Docx.of(p("Ada Example") + unread).bytes());
        assertThat(READER.read(Docx.of(p("Ada Example ".repeat(30)) + unread).bytes())
                        .lines())
                .hasSize(1);
    }

    @Test
    void a6_aDocumentThatOnlyShowsAnotherFormatFailsLoudly() {
        refuses(
                CvProblem.CV_TEXT_UNREADABLE,
                Docx.of(p("Ada") + "<w:altChunk r:id=\"c\"/>")
                        .related("c", "aFChunk", "chunk.html", "<html>the whole CV of this person</html>")
                        .bytes());
    }

    @Test
    void deletedAndHiddenTextIsNoReasonToFail() {
        var deleted = "<w:moveFrom w:id=\"1\">" + r("gone ".repeat(100)) + "</w:moveFrom>";
        assertThat(READER.read(Docx.of("<w:p>" + r("Ada") + deleted + r("<w:vanish/>", "x".repeat(500)) + "</w:p>")
                                .bytes())
                        .lines())
                .hasSize(1);
    }

    @Test
    void whateverIsChangedInTheMainPartIsRefusedOrRead_andNothingElseHappens() {
        var random = new Random(7);
        var document = Docx.xml(
                        "w:document",
                        "<w:body><w:tbl><w:tr><w:trPr/><w:tc>" + p("<w:b/><w:sz w:val=\"20\"/>", "cell")
                                + "</w:tc></w:tr></w:tbl><w:p>" + Docx.box(p("box")) + "<w:hyperlink r:id=\"l\">"
                                + r("link") + "</w:hyperlink></w:p><w:sectPr><w:cols w:num=\"2\"/></w:sectPr></w:body>")
                .getBytes(StandardCharsets.UTF_8);
        var refused = 0;
        for (var round = 0; round < 1_000; round++) {
            var changed = document.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            try {
                READER.read(Docx.of("").part("word/document.xml", changed).bytes());
            } catch (ProblemException e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(100, 1_000);
    }

    private static void refuses(CvProblem problem, byte[] file) {
        assertThat(catchThrowable(() -> READER.read(file)))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
