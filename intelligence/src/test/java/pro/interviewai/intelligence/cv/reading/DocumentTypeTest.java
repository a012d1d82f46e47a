package pro.interviewai.intelligence.cv.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pro.interviewai.intelligence.cv.reading.docx.Docx;
import pro.interviewai.intelligence.cv.reading.office.Zips;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;

/** F5: what a file is says its content. */
class DocumentTypeTest {
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @ParameterizedTest(name = "{0}")
    @MethodSource("read")
    void whatIsRead(String name, byte[] file, DocumentType type) {
        assertThat(DocumentType.of(file)).isEqualTo(type);
    }

    static Stream<Arguments> read() {
        return Stream.of(
                Arguments.of("PDF", ascii("%PDF-1.7\n\0\1\2"), DocumentType.PDF),
                Arguments.of("PDF after a line break", ascii("\r\n%PDF-1.4\n\0"), DocumentType.PDF),
                Arguments.of("PDF after a byte order mark", ascii("\u00EF\u00BB\u00BF%PDF-1.4\n\0"), DocumentType.PDF),
                Arguments.of("DOCX", Docx.of(Docx.p("a")).bytes(), DocumentType.DOCX),
                Arguments.of("text", ascii("Ada Example\nEngineer, C < D"), DocumentType.TXT),
                Arguments.of("JSON", ascii("\n {\"basics\": {}}\n"), DocumentType.JSON),
                Arguments.of("text with braces", ascii("{Ada} Example"), DocumentType.TXT),
                Arguments.of("UTF-8", "Иван\n•\tработа".getBytes(StandardCharsets.UTF_8), DocumentType.TXT),
                Arguments.of("UTF-16", "\uFEFFAda".getBytes(StandardCharsets.UTF_16LE), DocumentType.TXT),
                Arguments.of("Windows-1252", "Zoë Müller".getBytes(Charset.forName("windows-1252")), DocumentType.TXT),
                Arguments.of(
                        "Windows-1251", "Опыт работы".getBytes(Charset.forName("windows-1251")), DocumentType.TXT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void f5_whatIsRefused(String name, byte[] file, CvProblem problem) {
        assertThat(catchThrowable(() -> DocumentType.of(file)))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }

    static Stream<Arguments> refused() {
        var unsupported = CvProblem.CV_TYPE_UNSUPPORTED;
        var word = Docx.of(Docx.p("a")).bytes();
        var noise = new byte[2_000];
        new Random(3).nextBytes(noise);
        return Stream.of(
                Arguments.of("nothing", new byte[0], CvProblem.CV_EMPTY),
                Arguments.of("ELF", ascii("\u007FELF\2\1\1\0\0\0"), unsupported),
                Arguments.of("PNG", ascii("\u0089PNG\r\n\u001A\n\0\0"), unsupported),
                Arguments.of("JPEG", ascii("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF"), unsupported),
                Arguments.of("GIF with a PDF in it", ascii("GIF89a\0\0\0%PDF-1.4\n"), unsupported),
                Arguments.of("text with a PDF in it", ascii("Hello\n%PDF-1.4\n1 0 obj"), unsupported),
                Arguments.of("PDF too far inside", ascii(" ".repeat(40) + "%PDF-1.4\n"), unsupported),
                Arguments.of("HTML", ascii("  <!DOCTYPE html><p>CV"), unsupported),
                Arguments.of("SVG", ascii("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), unsupported),
                Arguments.of("XML", "\uFEFF<?xml version=\"1.0\"?><a/>".getBytes(StandardCharsets.UTF_8), unsupported),
                Arguments.of("RTF", ascii("{\\rtf1\\ansi CV}"), unsupported),
                Arguments.of("PostScript", ascii("%!PS-Adobe-3.0"), unsupported),
                Arguments.of("Word's old format", joined(COMPOUND, new byte[600]), unsupported),
                Arguments.of(
                        "Word with a password",
                        joined(COMPOUND, new byte[600], "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)),
                        CvProblem.CV_ENCRYPTED),
                Arguments.of(
                        "with macros by type",
                        Docx.of(Docx.p("a"))
                                .mainType("application/vnd.ms-word.document.macroEnabled.main+xml")
                                .bytes(),
                        unsupported),
                Arguments.of(
                        "with macros by part",
                        Docx.of(Docx.p("a")).part("word/vbaProject.bin", "x").bytes(),
                        unsupported),
                Arguments.of(
                        "a sheet",
                        Docx.of("")
                                .mainType("application/vnd.openxmlformats-officedocument"
                                        + ".spreadsheetml.sheet.main+xml")
                                .bytes(),
                        unsupported),
                Arguments.of("any zip file", Zips.of(Map.of("cv.txt", ascii("CV"))), unsupported),
                Arguments.of("cut off", Arrays.copyOf(word, word.length - 40), CvProblem.CV_DAMAGED),
                Arguments.of("Word behind something else", joined(ascii("MZ\0\0"), word), unsupported),
                Arguments.of("noise", noise, unsupported),
                Arguments.of("UTF-16 without a mark", "Ada".getBytes(StandardCharsets.UTF_16LE), unsupported),
                Arguments.of("UTF-32", "\uFEFFAda".getBytes(Charset.forName("UTF-32LE")), unsupported));
    }

    @Test
    void eachBearsItsMediaType() {
        assertThat(Stream.of(DocumentType.values()).map(DocumentType::mediaType))
                .containsExactly(
                        "application/pdf",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        "text/plain",
                        "application/json");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
