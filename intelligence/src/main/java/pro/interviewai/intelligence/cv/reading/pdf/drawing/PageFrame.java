package pro.interviewai.intelligence.cv.reading.pdf.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page as it is seen: what its crop box shows, turned as the page says, measured in points from the upper left corner.
 *
 * @param seen from the page's own coordinates to those
 */
public record PageFrame(double width, double height, AffineTransform seen) {

    public static PageFrame of(PDPage page) {
        PDRectangle box = page.getCropBox();
        double left = box.getLowerLeftX();
        double bottom = box.getLowerLeftY();
        double right = box.getUpperRightX();
        double top = box.getUpperRightY();
        double width = box.getWidth();
        double height = box.getHeight();
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new PageFrame(height, width, new AffineTransform(0, 1, 1, 0, -bottom, -left));
            case 180 -> new PageFrame(width, height, new AffineTransform(-1, 0, 0, 1, right, -bottom));
            case 270 -> new PageFrame(height, width, new AffineTransform(0, -1, -1, 0, top, right));
            default -> new PageFrame(width, height, new AffineTransform(1, 0, 0, -1, -left, top));
        };
    }

    public Point2D seen(double x, double y) {
        return seen.transform(new Point2D.Double(x, y), null);
    }

    public Rectangle2D seen(PDRectangle rectangle) {
        return seen.createTransformedShape(new Rectangle2D.Double(
                        rectangle.getLowerLeftX(),
                        rectangle.getLowerLeftY(),
                        rectangle.getWidth(),
                        rectangle.getHeight()))
                .getBounds2D();
    }

    /** From this frame to that in which text of the direction stands upright. */
    public AffineTransform upright(Direction direction) {
        return switch (direction) {
            case ACROSS -> new AffineTransform();
            case UP -> new AffineTransform(0, 1, -1, 0, height, 0);
            case DOWN -> new AffineTransform(0, -1, 1, 0, 0, width);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
        };
    }

    public boolean shows(Point2D point) {
        return point.getX() >= 0 && point.getX() <= width && point.getY() >= 0 && point.getY() <= height;
    }

    public double area() {
        return width * height;
    }

    /** Where a line of text runs to on the page as it is seen. */
    public enum Direction {
        ACROSS,
        UP,
        DOWN,
        UPSIDE_DOWN;

        public static Direction of(double x, double y) {
            if (Math.abs(x) >= Math.abs(y)) {
                return x >= 0 ? ACROSS : UPSIDE_DOWN;
            }
            return y < 0 ? UP : DOWN;
        }
    }
}
