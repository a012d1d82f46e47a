package pro.interviewai.intelligence.cv.reading.pdf;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Draws PDFs for tests: pages of A4 with text at places in points from the upper left corner. */
final class Pdfs {
    static final double RIGHT_MARGIN = 545;
    private static final float HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument document = new PDDocument();
    private final PDFont regular = embedded(true);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private PDPage page = new PDPage(PDRectangle.A4);
    private PDPageContentStream stream;

    interface Drawing {
        void on(PDPageContentStream stream) throws IOException;
    }

    static {
        StandInFont.forAllThatLack();
    }

    Pdfs() {
        nextPage();
    }

    PDDocument document() {
        return document;
    }

    PDPage page() {
        return page;
    }

    PDFont embedded(boolean subset) {
        try (InputStream file =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return PDType0Font.load(document, file, subset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Pdfs nextPage() {
        try {
            if (stream != null) {
                stream.close();
            }
            page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            stream = new PDPageContentStream(document, page);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Pdfs text(double x, double y, double size, String text) {
        return text(x, y, size, text, regular);
    }

    Pdfs bold(double x, double y, double size, String text) {
        return text(x, y, size, text, bold);
    }

    Pdfs text(double x, double y, double size, String text, PDFont font) {
        return draw(it -> {
            it.beginText();
            it.setFont(font, (float) size);
            it.newLineAtOffset((float) x, HEIGHT - (float) y);
            it.showText(text);
            it.endText();
        });
    }

    /** Flush right. */
    Pdfs right(double x, double y, double size, String text) {
        return text(x - width(size, text), y, size, text);
    }

    double width(double size, String text) {
        try {
            return regular.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param spacing added to each letter, in points */
    Pdfs spaced(double x, double y, double size, double spacing, String text) {
        draw(it -> it.setCharacterSpacing((float) spacing));
        text(x, y, size, text);
        return draw(it -> it.setCharacterSpacing(0));
    }

    Pdfs coloured(Color colour, double x, double y, double size, String text) {
        draw(it -> it.setNonStrokingColor(colour));
        text(x, y, size, text);
        return draw(it -> it.setNonStrokingColor(Color.BLACK));
    }

    Pdfs area(Color colour, double x, double y, double width, double height) {
        return draw(it -> {
            it.setNonStrokingColor(colour);
            it.addRect((float) x, HEIGHT - (float) (y + height), (float) width, (float) height);
            it.fill();
            it.setNonStrokingColor(Color.BLACK);
        });
    }

    /** Lines of a paragraph that fills the width, so that nobody takes the page for columns. */
    Pdfs paragraph(double x, double y, int lines) {
        for (int i = 0; i < lines; i++) {
            text(
                    x,
                    y + i * 14,
                    10,
                    "We planned, built and ran the services that the whole company pays its bills with.");
        }
        return this;
    }

    Pdfs draw(Drawing drawing) {
        try {
            drawing.on(stream);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return bytes(it -> {});
    }

    byte[] bytes(Consumer<PDDocument> last) {
        try (document) {
            stream.close();
            last.accept(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
