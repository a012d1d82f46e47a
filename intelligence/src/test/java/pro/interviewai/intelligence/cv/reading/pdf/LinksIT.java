package pro.interviewai.intelligence.cv.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pro.interviewai.messages.cv.document.DocumentLink;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.document.Trouble;
import pro.interviewai.messages.cv.document.Trouble.Kind;

class LinksIT {
    private static final Trouble ACTIVE = new Trouble(Kind.ACTIVE_CONTENT, null);

    @Test
    void linksStandWithTheLinesThatTheyLieOn() {
        Pdfs pdf = new Pdfs()
                .text(50, 60, 10, "Anna Beispiel")
                .text(50, 80, 10, "LinkedIn")
                .text(120, 80, 10, "GitHub");
        link(pdf, 50, 80, uri("https://www.linkedin.com/in/anna-beispiel"));
        link(pdf, 120, 80, uri("mailto:anna@example.com"));
        link(pdf, 50, 400, uri("TEL:+998901234567"));
        link(pdf, 50, 60, uri("javascript:alert(1)"));
        link(pdf, 50, 60, uri("file:///etc/passwd"));
        DocumentText text = new PdfReader().read(pdf.bytes());
        assertThat(text.links())
                .containsExactly(
                        new DocumentLink("https://www.linkedin.com/in/anna-beispiel", 1, 2),
                        new DocumentLink("mailto:anna@example.com", 1, 2),
                        new DocumentLink("TEL:+998901234567", 1, null));
        assertThat(text.troubles()).isEmpty();
    }

    static Stream<Consumer<Pdfs>> active() {
        return Stream.of(
                pdf -> pdf.document().getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")),
                pdf -> {
                    PDPageAdditionalActions actions = new PDPageAdditionalActions();
                    actions.setO(new PDActionJavaScript("app.alert(1)"));
                    pdf.page().setActions(actions);
                },
                pdf -> link(pdf, 50, 60, new PDActionLaunch()),
                pdf -> {
                    PDAction first = uri("https://example.com");
                    first.setNext(List.of(new PDActionLaunch()));
                    link(pdf, 50, 60, first);
                },
                LinksIT::embedFile);
    }

    @ParameterizedTest
    @MethodSource("active")
    void whatCouldRunIsReported(Consumer<Pdfs> active) {
        Pdfs pdf = new Pdfs().text(50, 60, 10, "Anna Beispiel");
        active.accept(pdf);
        DocumentText text = new PdfReader().read(pdf.bytes());
        assertThat(text.troubles()).containsExactly(ACTIVE);
        assertThat(text.lines()).hasSize(1);
    }

    private static void embedFile(Pdfs pdf) {
        PDDocument document = pdf.document();
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("program.exe");
        files.setNames(Map.of("program", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    private static PDActionURI uri(String address) {
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        return action;
    }

    private static void link(Pdfs pdf, double x, double baseline, PDAction action) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle((float) x, PDRectangle.A4.getHeight() - (float) baseline - 2, 40, 12));
        link.setAction(action);
        try {
            pdf.page().getAnnotations().add(link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
