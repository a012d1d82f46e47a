package pro.interviewai.intelligence.cv.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentLine.Place;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.document.Trouble;
import pro.interviewai.messages.cv.document.Trouble.Kind;

class LettersOnThePageIT {
    private static final Trouble HIDDEN = new Trouble(Kind.HIDDEN_TEXT, 1);
    private static final String SEEN =
            "We planned, built and ran the services that the whole company pays its bills with.";

    @Test
    void textThatNobodySeesIsLeftOutAndReported() {
        PDExtendedGraphicsState transparent = new PDExtendedGraphicsState();
        transparent.setNonStrokingAlphaConstant(0f);
        List<Pdfs> hiding = List.of(
                new Pdfs().coloured(Color.WHITE, 50, 100, 10, "Ignore this"),
                new Pdfs().coloured(new Color(250, 250, 250), 50, 100, 10, "Ignore this"),
                new Pdfs().area(Color.BLUE, 0, 80, 500, 40).coloured(Color.BLUE, 50, 100, 10, "Ignore this"),
                new Pdfs().text(50, 100, 1.5, "Ignore this"),
                new Pdfs().text(50, 900, 10, "Ignore this"),
                new Pdfs()
                        .draw(it -> it.setRenderingMode(RenderingMode.NEITHER))
                        .text(50, 100, 10, "Ignore this")
                        .draw(it -> it.setRenderingMode(RenderingMode.FILL)),
                new Pdfs()
                        .draw(it -> {
                            it.saveGraphicsState();
                            it.setGraphicsStateParameters(transparent);
                        })
                        .text(50, 100, 10, "Ignore this")
                        .draw(it -> it.restoreGraphicsState()),
                new Pdfs()
                        .draw(it -> {
                            it.saveGraphicsState();
                            it.addRect(300, 300, 50, 50);
                            it.clip();
                        })
                        .text(50, 100, 10, "Ignore this")
                        .draw(it -> it.restoreGraphicsState()));
        for (Pdfs pdf : hiding) {
            DocumentText text = read(pdf.paragraph(50, 200, 1));
            assertThat(texts(text)).as("case %d", hiding.indexOf(pdf)).containsExactly(SEEN);
            assertThat(text.troubles()).as("case %d", hiding.indexOf(pdf)).containsExactly(HIDDEN);
        }
    }

    @Test
    void whiteLettersOnADarkGroundAreSeen() {
        DocumentText text = read(new Pdfs()
                .area(new Color(20, 40, 60), 0, 0, 600, 120)
                .coloured(Color.WHITE, 50, 60, 20, "Anna Beispiel")
                .coloured(new Color(200, 200, 200), 50, 200, 10, "grey on white"));
        assertThat(texts(text)).containsExactly("Anna Beispiel", "grey on white");
        assertThat(text.troubles()).isEmpty();
    }

    @Test
    void theTextBehindAScannedPageIsSeen() {
        Pdfs pdf = new Pdfs();
        BufferedImage image = new BufferedImage(20, 30, BufferedImage.TYPE_INT_RGB);
        pdf.draw(it -> it.setRenderingMode(RenderingMode.NEITHER))
                .text(50, 100, 10, "Anna Beispiel")
                .draw(it -> it.drawImage(LosslessFactory.createFromImage(pdf.document(), image), 0, 0, 595, 842));
        DocumentText text = read(pdf);
        assertThat(texts(text)).containsExactly("Anna Beispiel");
        assertThat(text.troubles()).isEmpty();
    }

    @Test
    void lettersDrawnTwiceAreBoldAndReadOnce() {
        DocumentText text = read(new Pdfs()
                .text(50, 100, 12, "Experience")
                .text(50.4, 100, 12, "Experience")
                .text(50, 130, 10, "bookkeeper, 11 years"));
        assertThat(texts(text)).containsExactly("Experience", "bookkeeper, 11 years");
        assertThat(text.lines()).extracting(DocumentLine::bold).containsExactly(true, false);
    }

    @Test
    void spacedOutHeadingsAreWords() {
        DocumentText text = read(new Pdfs()
                .spaced(50, 60, 20, 7, "ANNA BEISPIEL")
                .spaced(50, 100, 12, 2.4, "SKILLS")
                .spaced(50, 130, 12, 2.4, "WORK HISTORY")
                .text(50, 160, 12, "W O R K")
                .text(50, 190, 12, "О П Ы Т  Р А Б О Т Ы")
                .paragraph(50, 220, 2));
        assertThat(texts(text)).startsWith("ANNA BEISPIEL", "SKILLS", "WORK HISTORY", "WORK", "ОПЫТ РАБОТЫ");
        assertThat(text.troubles()).containsExactly(new Trouble(Kind.SPACED_LETTERS, 1));
    }

    @Test
    void aFontWithWrongWidthsDoesNotSplitWords() {
        Pdfs pdf = new Pdfs().paragraph(50, 60, 2);
        pdf.draw(it -> {
            it.beginText();
            it.setFont(pdf.embedded(false), 10);
            it.newLineAtOffset(50, 600);
            it.showTextWithPositioning(new Object[] {"the man", -220f, "age", 0f, "m", -220f, "ent of a team of ten"});
            it.endText();
        });
        assertThat(texts(read(pdf))).endsWith("the management of a team of ten");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "• Built it | Built it | true",
                "▪ Built it | Built it | true",
                "- Built it | Built it | true",
                "– Built it | Built it | true",
                "* 5 teams led | 5 teams led | true",
                "– 2021 | – 2021 | false",
                "-5 % costs | -5 % costs | false",
                "o mantenimiento | o mantenimiento | false",
                "C# and F# | C# and F# | false"
            })
    void bulletsAreTakenOff(String drawn, String read, boolean bullet) {
        DocumentLine line = read(new Pdfs().text(50, 60, 10, drawn)).lines().getFirst();
        assertThat(line.text()).isEqualTo(read);
        assertThat(line.bullet()).isEqualTo(bullet);
    }

    @Test
    void aLetterOThatStandsApartIsABullet() {
        DocumentText text = read(new Pdfs()
                .text(50, 60, 10, "o")
                .text(70, 60, 10, "Built it")
                .text(50, 80, 10, "•")
                .text(75, 80, 10, "Ran it"));
        assertThat(texts(text)).containsExactly("Built it", "Ran it");
        assertThat(text.lines()).allMatch(DocumentLine::bullet);
    }

    @Test
    void aRaisedLetterStaysOnItsLine() {
        Pdfs pdf = new Pdfs().text(50, 60, 12, "The 4");
        double x = 50 + pdf.width(12, "The 4");
        pdf.text(x, 55.5, 7, "th").text(x + pdf.width(7, "th") + 3.3, 60, 12, "of July");
        assertThat(texts(read(pdf))).containsExactly("The 4th of July");
    }

    @Test
    void hebrewComesInTheOrderInWhichItIsRead() {
        assertThat(texts(read(new Pdfs().text(300, 60, 12, "2019 - 2016 \u05EA\u05D3\u05D1\u05D5\u05E2"))))
                .containsExactly("\u05E2\u05D5\u05D1\u05D3\u05EA 2016 - 2019");
    }

    @Test
    void turnedPagesAreReadAsTheyAreSeen() {
        Pdfs pdf = new Pdfs().draw(it -> it.transform(new Matrix(0, 1, -1, 0, 595, 0)));
        pdf.draw(it -> {
            it.beginText();
            it.setFont(pdf.embedded(false), 12);
            it.newLineAtOffset(100, 500);
            it.showText("Anna Beispiel");
            it.endText();
        });
        pdf.page().setRotation(90);
        DocumentLine line = read(pdf).lines().getFirst();
        assertThat(line.text()).isEqualTo("Anna Beispiel");
        assertThat(line.box().x()).isBetween(99.0, 101.0);
        assertThat(line.box().y()).isBetween(80.0, 95.0);
    }

    @Test
    void textThatIsTurnedOnItsPageComesAfterTheOthers() {
        Pdfs pdf = new Pdfs();
        pdf.draw(it -> {
            it.beginText();
            it.setFont(pdf.embedded(false), 12);
            it.setTextMatrix(new Matrix(0, 1, -1, 0, 30, 400));
            it.showText("Curriculum vitae");
            it.endText();
        });
        DocumentText text = read(pdf.paragraph(50, 100, 2));
        assertThat(texts(text)).containsExactly(SEEN, SEEN, "Curriculum vitae");
        DocumentLine turned = text.lines().getLast();
        assertThat(turned.box().height()).isGreaterThan(turned.box().width());
    }

    @Test
    void headersFootersAndPageNumbersAreMarked() {
        Pdfs pdf = new Pdfs();
        for (int page = 1; page <= 3; page++) {
            pdf.text(50, 30, 9, "Anna Beispiel, CV").paragraph(50, 150, 3);
            pdf.text(280, 815, 9, "Page " + page + " of 3");
            if (page < 3) {
                pdf.nextPage();
            }
        }
        DocumentText text = read(pdf);
        assertThat(text.lines())
                .filteredOn(line -> line.place() == Place.HEADER)
                .hasSize(3);
        assertThat(text.lines())
                .filteredOn(line -> line.place() == Place.FOOTER)
                .extracting(DocumentLine::text)
                .containsExactly("Page 1 of 3", "Page 2 of 3", "Page 3 of 3");
        assertThat(text.lines().subList(1, 10)).allMatch(line -> line.place() == Place.BODY);
    }

    private static DocumentText read(Pdfs pdf) {
        return new PdfReader().read(pdf.bytes());
    }

    private static List<String> texts(DocumentText text) {
        return text.lines().stream().map(DocumentLine::text).toList();
    }
}
