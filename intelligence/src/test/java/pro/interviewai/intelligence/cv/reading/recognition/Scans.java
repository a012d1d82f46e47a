package pro.interviewai.intelligence.cv.reading.recognition;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** PDFs as a scanner makes them: a picture of a page on each page. */
public final class Scans {
    /** What a scanner does that is set to save space. */
    private static final int RESOLUTION = 200;

    private static final float QUALITY = 0.6f;
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private Scans() {}

    /** A page of written text, of which what follows a tab stands at the right. */
    public static byte[] written(List<String> lines) {
        try (PDDocument document = new PDDocument();
                InputStream file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            PDFont font = PDType0Font.load(document, file, true);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                for (int i = 0; i < lines.size(); i++) {
                    String[] parts = lines.get(i).split("\t", 2);
                    for (int part = 0; part < parts.length; part++) {
                        stream.beginText();
                        stream.setFont(font, i == 0 ? 20 : 11);
                        stream.newLineAtOffset(part == 0 ? 60 : 440, 770 - i * 22f);
                        stream.showText(parts[part]);
                        stream.endText();
                    }
                }
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages of another document, each a picture. */
    public static byte[] of(byte[] written) {
        return of(written, 0);
    }

    /** @param quarters by which the paper was turned clockwise */
    public static byte[] of(byte[] written, int quarters) {
        try (PDDocument from = Loader.loadPDF(written);
                PDDocument document = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(from);
            for (int page = 0; page < from.getNumberOfPages(); page++) {
                BufferedImage image = turned(renderer.renderImageWithDPI(page, RESOLUTION, ImageType.GRAY), quarters);
                add(document, image, true);
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document of one picture, kept as it is. */
    public static byte[] of(BufferedImage image) {
        try (PDDocument document = new PDDocument()) {
            add(document, image, false);
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same to the eye, without what its letters mean. */
    public static byte[] withoutMeaning(byte[] written) {
        try (PDDocument document = Loader.loadPDF(written)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    page.getResources().getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
                }
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A black square, of which each pixel takes a byte when it is unpacked. */
    public static byte[] square(int side) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            byte[] row = new byte[side];
            for (int y = 0; y < side; y++) {
                out.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var picture = new PDImageXObject(
                    document,
                    new ByteArrayInputStream(packed.toByteArray()),
                    COSName.FLATE_DECODE,
                    side,
                    side,
                    8,
                    PDDeviceGray.INSTANCE);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.drawImage(
                        picture,
                        0,
                        0,
                        page.getMediaBox().getWidth(),
                        page.getMediaBox().getHeight());
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(PDDocument document, BufferedImage image, boolean small) throws IOException {
        boolean wide = image.getWidth() > image.getHeight();
        float width = wide ? PDRectangle.A4.getHeight() : PDRectangle.A4.getWidth();
        float height = wide ? PDRectangle.A4.getWidth() : PDRectangle.A4.getHeight();
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            var picture = small
                    ? JPEGFactory.createFromImage(document, image, QUALITY)
                    : LosslessFactory.createFromImage(document, image);
            stream.drawImage(picture, 0, 0, width, height);
        }
    }

    private static BufferedImage turned(BufferedImage image, int quarters) {
        BufferedImage turned = image;
        for (int i = 0; i < quarters; i++) {
            AffineTransform quarter = new AffineTransform(0, 1, -1, 0, turned.getHeight(), 0);
            BufferedImage next = new BufferedImage(turned.getHeight(), turned.getWidth(), turned.getType());
            turned = new AffineTransformOp(quarter, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(turned, next);
        }
        return turned;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
