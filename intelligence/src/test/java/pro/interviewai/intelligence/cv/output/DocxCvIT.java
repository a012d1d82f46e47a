package pro.interviewai.intelligence.cv.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class DocxCvIT {
    private final CvWriter writer = CvWriter.of(CvFormat.DOCX);

    @Test
    void what_is_read_back_is_what_was_written() throws Exception {
        try (XWPFDocument document = read(writer.write(Cvs.full(), Locale.ENGLISH))) {
            ReadBack.saysInOrder(text(document), Cvs.FULL);
        }
        try (XWPFDocument document = read(writer.write(Cvs.arabic(), Locale.of("ar")))) {
            ReadBack.saysInOrder(text(document), Cvs.ARABIC);
            assertThat(document.getParagraphs())
                    .allSatisfy(paragraph ->
                            assertThat(paragraph.getCTP().getPPr().isSetBidi()).isTrue());
            assertThat(document.getParagraphs()
                            .getFirst()
                            .getRuns()
                            .getFirst()
                            .getCTR()
                            .getRPr()
                            .sizeOfRtlArray())
                    .isOne();
        }
    }

    @Test
    void styles_lists_links_and_properties_are_real() throws Exception {
        try (XWPFDocument document = read(writer.write(Cvs.full(), Locale.GERMAN))) {
            assertThat(styled(document, "Title")).containsExactly("Иван Примеров");
            assertThat(styled(document, "Heading1"))
                    .containsExactly(
                            "Profile in brief",
                            "Where I worked",
                            "Ausbildung",
                            "Kenntnisse",
                            "Sprachen",
                            "Zertifikate",
                            "Projects");
            assertThat(styled(document, "Heading2"))
                    .containsExactly(
                            "Senior Engineer\tMarch 2019 – today",
                            "Junior Engineer\t2014",
                            "BSc Computer Science\t2010 – 2014");
            assertThat(document.getParagraphs().stream().filter(paragraph -> paragraph.getNumID() != null))
                    .hasSize(6)
                    .allSatisfy(point -> assertThat(point.getNumLevelText()).isEqualTo("•"));
            assertThat(document.getHyperlinks())
                    .extracting(link -> link.getURL())
                    .containsExactlyInAnyOrder(
                            "mailto:ivan@example.com",
                            "https://linkedin.com/in/ivan-primerov",
                            "https://github.com/primerov",
                            "https://primerov.example.org");
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Иван Примеров – Lebenslauf");
        }
    }

    @Test
    void nothing_in_it_runs() throws Exception {
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(writer.write(Cvs.full(), Locale.ENGLISH)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getName()).matches(".*\\.(xml|rels)");
            }
        }
    }

    private static XWPFDocument read(byte[] file) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static String text(XWPFDocument document) {
        return String.join(
                "\n",
                document.getParagraphs().stream().map(XWPFParagraph::getText).toList());
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }
}
