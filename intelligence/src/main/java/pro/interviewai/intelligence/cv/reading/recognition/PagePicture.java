package pro.interviewai.intelligence.cv.reading.recognition;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import pro.interviewai.intelligence.cv.reading.recognition.GreyPicture.Spot;
import pro.interviewai.messages.cv.document.DocumentLine.Box;

/**
 * A page as it is seen, perhaps turned since.
 *
 * @param perPoint pixels of a point
 * @param quarters by which it was turned clockwise, 0–3
 */
record PagePicture(GreyPicture grey, double perPoint, int quarters) {
    private static final double POINTS_OF_AN_INCH = 72;
    /** Pixels of an inch, which suit letters of the usual sizes best. */
    private static final double FINE_ENOUGH = 300;
    /** An A4 page at that has 8.7 million. */
    private static final double MOST_PIXELS = 12_000_000;

    private static final double LONGEST_SIDE = 16_000;

    /** As fine as it is to be, or as it may be. */
    static PagePicture of(PDDocument document, int page) throws IOException {
        PDRectangle seen = document.getPage(page).getCropBox();
        double scale = scale(seen.getWidth(), seen.getHeight());
        PDFRenderer renderer = new PDFRenderer(document);
        // a picture in the page that is finer than needed is not held in memory as a whole
        renderer.setSubsamplingAllowed(true);
        BufferedImage image = renderer.renderImage(page, (float) scale, ImageType.GRAY);
        byte[] shades = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        return new PagePicture(new GreyPicture(shades, image.getWidth(), image.getHeight()), scale, 0);
    }

    /** @param width and height of the page in points */
    static double scale(double width, double height) {
        double area = Math.max(1, width) * Math.max(1, height);
        double side = Math.max(1, Math.max(width, height));
        return Math.min(FINE_ENOUGH / POINTS_OF_AN_INCH, Math.min(Math.sqrt(MOST_PIXELS / area), LONGEST_SIDE / side));
    }

    /** Pixels of an inch. */
    int resolution() {
        return (int) Math.round(perPoint * POINTS_OF_AN_INCH);
    }

    /** @param more quarters, clockwise */
    PagePicture turned(int more) {
        GreyPicture turned = grey;
        for (int i = 0; i < more; i++) {
            turned = turned.quarterTurned();
        }
        return new PagePicture(turned, perPoint, (quarters + more) % 4);
    }

    /** Where on the page as it was before any turn. */
    Box onPage(Spot spot) {
        int width = grey.width();
        Spot before = spot;
        for (int i = 0; i < quarters; i++) {
            // what is one side now was the other one before
            before = before.beforeQuarterTurn(i % 2 == 0 ? width : grey.height());
        }
        return new Box(
                before.left() / perPoint,
                before.top() / perPoint,
                before.width() / perPoint,
                before.height() / perPoint);
    }
}
