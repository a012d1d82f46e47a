package pro.interviewai.intelligence.cv.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import pro.interviewai.intelligence.speech.program.Installed;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.content.CvContent;

class PdfCvIT {
    private static final Locale ARABIC = Locale.of("ar");
    private final CvWriter writer = CvWriter.of(CvFormat.PDF);

    @Test
    void what_is_read_back_is_what_was_written() throws Exception {
        String text = text(writer.write(Cvs.full(), Locale.ENGLISH), false);

        ReadBack.saysInOrder(text, Cvs.FULL);
        assertThat(text).startsWith("Иван Примеров").doesNotContainPattern("[\\uFB00-\\uFB06]");
    }

    @Test
    void arabic_is_read_back_in_logical_order() throws Exception {
        ReadBack.saysInOrder(text(writer.write(Cvs.arabic(), ARABIC), true), Cvs.ARABIC);
    }

    @Test
    void another_program_reads_the_same(@TempDir Path folder) throws Exception {
        Installed.require("pdftotext");

        ReadBack.saysInOrder(poppler(folder, "-raw", writer.write(Cvs.full(), Locale.ENGLISH)), Cvs.FULL);
        String mixed = poppler(
                folder, "-nopgbrk", writer.write(Cvs.saying("خبرة عشر سنوات في Java 25 مع فريق من 5 مهندسين"), ARABIC));
        // what stands to the left of words from left to right is given as their beginning, though it follows them
        assertThat(Normalizer.normalize(mixed, Normalizer.Form.NFKC)
                        .replaceAll("\\u202a( +)([^\\u202c]*)\\u202c", "$2$1")
                        .replaceAll("[\\u202a-\\u202e\\u2066-\\u2069\\u200e\\u200f]", ""))
                .contains("خبرة عشر سنوات في Java 25 مع فريق من 5 مهندسين");
    }

    @Test
    void it_is_accessible() throws Exception {
        for (CvContent cv : List.of(Cvs.full(), Cvs.severalPages(3), Cvs.saying("A line."), nameless())) {
            assertThat(faults(writer.write(cv, Locale.ENGLISH))).isEmpty();
        }
        assertThat(faults(writer.write(Cvs.arabic(), ARABIC))).isEmpty();
    }

    @Test
    void it_says_what_it_is_and_where_it_leads() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(writer.write(Cvs.full(), Locale.GERMAN))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Иван Примеров – Lebenslauf");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(targets(pdf))
                    .containsExactlyInAnyOrder(
                            "mailto:ivan@example.com",
                            "https://linkedin.com/in/ivan-primerov",
                            "https://github.com/primerov",
                            "https://primerov.example.org");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 7})
    void a_role_begins_on_the_page_of_its_first_point(int linesBefore) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(writer.write(Cvs.severalPages(linesBefore), Locale.ENGLISH))) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                List<String> lines = stripper.getText(pdf).lines().toList();
                assertThat(lines.getLast()).isEqualTo("%d / %d".formatted(page, pages));
                assertThat(lines.get(lines.size() - 2)).startsWith("•");
            }
        }
    }

    @Test
    void a_letter_without_a_picture_is_told_before() {
        CvContent cv = Cvs.saying("Shalom שלום and 🚀");

        assertThat(CvLetters.missingLetters(cv)).containsExactly("ש", "ל", "ו", "ם", "🚀");
        assertThatThrownBy(() -> writer.write(cv, Locale.ENGLISH))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.problem()).isEqualTo(CvProblem.CV_LETTERS_MISSING);
                    assertThat(problem.members()).isEqualTo(Map.of("letters", CvLetters.missingLetters(cv)));
                });
        assertThat(CvLetters.missingLetters(Cvs.full())).isEmpty();
        assertThat(CvLetters.missingLetters(Cvs.arabic())).isEmpty();
    }

    private static CvContent nameless() {
        CvContent full = Cvs.full();
        return new CvContent(
                Cvs.nobody(null),
                full.summary(),
                full.experience(),
                full.education(),
                full.skills(),
                full.languages(),
                full.certifications(),
                full.others(),
                full.order());
    }

    private static String text(byte[] file, boolean sorted) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(sorted);
            return stripper.getText(pdf);
        }
    }

    private static String poppler(Path folder, String mode, byte[] file) throws Exception {
        Path pdf = Files.write(folder.resolve("cv.pdf"), file);
        Path text = folder.resolve("cv.txt");
        Process process =
                new ProcessBuilder("pdftotext", "-enc", "UTF-8", mode, pdf.toString(), text.toString()).start();
        assertThat(process.waitFor()).isZero();
        return Files.readString(text, StandardCharsets.UTF_8);
    }

    private static List<String> targets(PDDocument pdf) throws IOException {
        List<String> targets = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                    targets.add(action.getURI());
                }
            }
        }
        return targets;
    }

    private static List<String> faults(byte[] file) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1)) {
            return Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFUA_1, false)
                    .validate(parser)
                    .getTestAssertions()
                    .stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
