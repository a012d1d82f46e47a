package pro.interviewai.intelligence.cv.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentLine.Box;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.document.TextOrigin;
import pro.interviewai.messages.cv.document.Trouble;
import pro.interviewai.messages.cv.document.Trouble.Kind;

/** What is refused, and why; abuse case F5. */
class RefusalsIT {
    private static final int FAR_TOO_MANY = 10_000;

    @Test
    void anEmptyFileIsEmpty() {
        refused(new byte[0], CvProblem.CV_EMPTY);
    }

    @Test
    void whatIsNoPdfOrIsCutOffIsDamaged() {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        refused(noise, CvProblem.CV_DAMAGED);
        refused("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), CvProblem.CV_DAMAGED);
        byte[] whole = new Pdfs().paragraph(50, 50, 5).bytes();
        refused(Arrays.copyOf(whole, 300), CvProblem.CV_DAMAGED);
    }

    @Test
    void noFileWithWrongBytesGetsAnythingButAnAnswerOrAProblem() {
        byte[] whole = new Pdfs().paragraph(50, 50, 5).bytes();
        Random random = new Random(7);
        for (int attempt = 0; attempt < 200; attempt++) {
            byte[] broken = whole.clone();
            for (int i = 0; i < 20; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(new PdfReader().read(broken).pages()).isPositive();
            } catch (ProblemException e) {
                assertThat(e.problem()).isInstanceOf(CvProblem.class);
            }
        }
    }

    @Test
    void aPasswordForOpeningIsRefusedAndOneOfTheOwnerIsNot() {
        refused(withPasswords("owner", "user"), CvProblem.CV_ENCRYPTED);
        assertThat(new PdfReader().read(withPasswords("owner", "")).lines()).hasSize(5);
    }

    private static byte[] withPasswords(String owner, String user) {
        return new Pdfs().paragraph(50, 50, 5).bytes(document -> {
            AccessPermission nothing = new AccessPermission();
            nothing.setCanExtractContent(false);
            StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, nothing);
            policy.setEncryptionKeyLength(128);
            try {
                document.protect(policy);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void moreThanTwentyPagesAreTooMany() {
        refused(pages(21), CvProblem.CV_TOO_LONG);
        refused(pages(FAR_TOO_MANY), CvProblem.CV_TOO_LONG);
        assertThat(new PdfReader().read(pages(20)).pages()).isEqualTo(20);
    }

    @Test
    void aWrongNumberOfPagesDeceivesNobody() {
        Pdfs pdf = pagesOf(25);
        refused(
                pdf.bytes(document -> document.getPages().getCOSObject().setInt(COSName.COUNT, 1)),
                CvProblem.CV_TOO_LONG);
    }

    private static byte[] pages(int pages) {
        return pagesOf(pages).bytes();
    }

    private static Pdfs pagesOf(int pages) {
        Pdfs pdf = new Pdfs().paragraph(50, 50, 1);
        for (int i = 1; i < pages; i++) {
            pdf.document().addPage(new PDPage(PDRectangle.A4));
        }
        return pdf;
    }

    @Test
    void aPageThatUnpacksToFarMoreIsTooComplex() {
        byte[] blanks = new byte[30_000_000];
        Arrays.fill(blanks, (byte) ' ');
        byte[] file = new Pdfs().paragraph(50, 50, 1).bytes(document -> {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDStream stream = new PDStream(document);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(blanks);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            page.setContents(stream);
        });
        assertThat(file).hasSizeLessThan(100_000);
        refused(file, CvProblem.CV_TOO_COMPLEX);
    }

    @Test
    void pagesWithoutTextHaveNone() {
        refused(new Pdfs().bytes(), CvProblem.CV_HAS_NO_TEXT);
        refused(picture(new Pdfs()).bytes(), CvProblem.CV_HAS_NO_TEXT);
    }

    @Test
    void onePictureAmongPagesIsATrouble() {
        DocumentText text = new PdfReader()
                .read(picture(new Pdfs().paragraph(50, 50, 3).nextPage()).bytes());
        assertThat(text.lines()).hasSize(3);
        assertThat(text.troubles()).containsExactly(new Trouble(Kind.IMAGE_ONLY, 2));
        assertThat(text.origin()).isEqualTo(TextOrigin.TEXT);
    }

    @Test
    void aPictureIsReadWhereSomethingCanReadIt() {
        PageRecogniser recogniser = (document, page) ->
                Optional.of(List.of(new RecognisedLine("of page " + page, new Box(1, 2, 3, 4), 10)));
        Pdfs pdf =
                picture(new Pdfs().paragraph(50, 50, 1).nextPage()).nextPage().paragraph(50, 50, 1);
        DocumentText text = new PdfReader(recogniser).read(pdf.bytes());
        assertThat(text.origin()).isEqualTo(TextOrigin.RECOGNISED);
        assertThat(text.lines()).extracting(DocumentLine::page).containsExactly(1, 2, 3);
        assertThat(text.lines().get(1).text()).isEqualTo("of page 1");
        refused(
                new PdfReader((document, page) -> Optional.of(List.of())),
                picture(new Pdfs()).bytes(),
                CvProblem.CV_HAS_NO_TEXT);
    }

    @Test
    void lettersThatAreDrawnAsShapesAreAPictureToo() {
        PageRecogniser recogniser =
                (document, page) -> Optional.of(List.of(new RecognisedLine("Seen", new Box(1, 2, 3, 4), 10)));
        assertThat(new PdfReader(recogniser).read(shapes(60).bytes()).troubles())
                .containsExactly(new Trouble(Kind.IMAGE_ONLY, 1));
        refused(shapes(60).bytes(), CvProblem.CV_HAS_NO_TEXT);
        refused(new PdfReader(recogniser), shapes(10).bytes(), CvProblem.CV_HAS_NO_TEXT);
    }

    private static Pdfs shapes(int number) {
        Pdfs pdf = new Pdfs();
        for (int i = 0; i < number; i++) {
            pdf.area(Color.BLACK, 50 + i % 30 * 8, 60 + i / 30 * 16, 5, 7);
        }
        return pdf;
    }

    @Test
    void bulletsThatAreRecognisedAreNotPartOfTheirLines() {
        PageRecogniser recogniser =
                (document, page) -> Optional.of(Stream.of("• Built it", "- Ran it", "- 2019", "Bank")
                        .map(line -> new RecognisedLine(line, new Box(1, 2, 3, 4), 10))
                        .toList());
        assertThat(new PdfReader(recogniser).read(picture(new Pdfs()).bytes()).lines())
                .extracting(DocumentLine::text, DocumentLine::bullet)
                .containsExactly(
                        tuple("Built it", true), tuple("Ran it", true), tuple("- 2019", false), tuple("Bank", false));
    }

    @Test
    void whoLeavesPicturesToAnotherProcessIsTold_andReadsTheRest() {
        PdfReader reader = new PdfReader(PageRecogniser.ELSEWHERE);
        byte[] pictured = picture(new Pdfs().paragraph(50, 50, 3).nextPage()).bytes();
        assertThatThrownBy(() -> reader.read(pictured)).isInstanceOf(RecognitionWanted.class);
        assertThat(reader.read(new Pdfs().paragraph(50, 50, 3).bytes()).lines()).hasSize(3);
    }

    private static Pdfs picture(Pdfs pdf) {
        BufferedImage image = new BufferedImage(20, 30, BufferedImage.TYPE_INT_RGB);
        return pdf.draw(
                stream -> stream.drawImage(LosslessFactory.createFromImage(pdf.document(), image), 20, 20, 550, 800));
    }

    private static void refused(byte[] file, CvProblem problem) {
        refused(new PdfReader(), file, problem);
    }

    private static void refused(PdfReader reader, byte[] file, CvProblem problem) {
        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
