package pro.interviewai.intelligence.cv.reading.pdf.drawing;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was painted on a page so far: the ground on which letters stand. */
final class Painted {
    /** Beyond these the ground counts as unknown, so that nothing on it is taken as hidden. */
    private static final int MOST = 3000;

    private static final int WHITE = 0xFFFFFF;
    /** Of 255, for each of the three colours. */
    private static final int HARDLY_DIFFERENT = 12;
    /** Smaller ones are rules and dots, in points. */
    private static final double SMALLEST = 3;

    private static final double LARGEST_DOT = 8;
    private static final int MOST_DOTS = 500;

    private final List<Area> areas = new ArrayList<>();
    private final List<Rectangle2D> pictures = new ArrayList<>();
    private final List<Rectangle2D> dots = new ArrayList<>();
    private int shapes;
    private boolean unknown;

    private record Area(
            Shape shape, Rectangle2D seen, @Nullable Integer colour) {
        boolean covers(double x, double y) {
            return seen.contains(x, y) && shape.contains(x, y);
        }
    }

    /**
     * @param clip the part of it that may be seen
     * @param colour as 0xRRGGBB; null where it cannot be told
     */
    void fill(Shape shape, Rectangle2D clip, @Nullable Integer colour) {
        Rectangle2D seen = shape.getBounds2D().createIntersection(clip);
        if (dots.size() < MOST_DOTS && seen.getWidth() <= LARGEST_DOT && DrawnBullets.couldBe(seen)) {
            dots.add(seen);
        }
        if (seen.getWidth() >= SMALLEST && seen.getHeight() >= SMALLEST) {
            shapes++;
            add(new Area(shape, seen, colour));
        }
    }

    void picture(Shape shape, Rectangle2D clip) {
        Rectangle2D seen = shape.getBounds2D().createIntersection(clip);
        if (seen.getWidth() > 0 && seen.getHeight() > 0) {
            add(new Area(shape, seen, null));
            if (pictures.size() < MOST) {
                pictures.add(seen);
            }
        }
    }

    private void add(Area area) {
        if (areas.size() < MOST) {
            areas.add(area);
        } else {
            unknown = true;
        }
    }

    /** Whether a letter of the colour cannot be told from its ground. */
    boolean swallows(double x, double y, @Nullable Integer colour) {
        if (colour == null || unknown) {
            return false;
        }
        for (int i = areas.size() - 1; i >= 0; i--) {
            Area area = areas.get(i);
            if (area.covers(x, y)) {
                return area.colour != null && alike(area.colour, colour);
            }
        }
        return alike(WHITE, colour);
    }

    private static boolean alike(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > HARDLY_DIFFERENT) {
                return false;
            }
        }
        return true;
    }

    boolean hasPictureAt(double x, double y) {
        return pictures.stream().anyMatch(picture -> picture.contains(x, y));
    }

    /** What could be bullets, as wide as high. */
    List<Rectangle2D> dots() {
        return dots;
    }

    /** Filled areas that are not tiny. */
    int shapes() {
        return shapes;
    }

    /** In square points; where pictures lie on each other the area counts once for each. */
    double pictured() {
        return pictures.stream()
                .mapToDouble(picture -> picture.getWidth() * picture.getHeight())
                .sum();
    }
}
