package pro.interviewai.intelligence.cv.reading.pdf.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import pro.interviewai.intelligence.cv.reading.pdf.drawing.PageFrame.Direction;

/** Gathers the letters of one page and leaves out those that nobody sees. */
final class PageLetters {
    /** In points; letters below are no text for people. */
    private static final double SMALLEST = 2;
    /** Of the size: where a letter's middle lies above its baseline. */
    private static final double MIDDLE = 0.3;

    private final PageFrame frame;
    private final Painted painted;
    private final Effort effort;
    private final PageFonts fonts = new PageFonts();
    private final Map<Direction, List<Glyph>> seen = new EnumMap<>(Direction.class);
    private final List<Without> without = new ArrayList<>();
    private final FontNames names = new FontNames();
    private LetterCount count = LetterCount.NONE;
    private int hidden;

    /** @param place of the letter in the page's own coordinates */
    record Drawn(Matrix place, PDFont font, int code, Vector displacement, int show) {}

    /** A letter without ink, which counts where a picture shows it. */
    private record Without(Glyph glyph, Direction direction, Point2D middle) {}

    PageLetters(PageFrame frame, Painted painted, Effort effort) {
        this.frame = frame;
        this.painted = painted;
        this.effort = effort;
    }

    void add(Drawn drawn, Ink ink) {
        effort.letter();
        AffineTransform place = drawn.place.createAffineTransform();
        Point2D start = point(place, 0, 0);
        Point2D end = point(place, drawn.displacement.getX(), 0);
        Point2D middle = point(place, drawn.displacement.getX() / 2, MIDDLE);
        Point2D across = frame.seen().deltaTransform(place.deltaTransform(new Point2D.Double(1, 0), null), null);
        Direction direction = Direction.of(across.getX(), across.getY());
        AffineTransform upright = frame.upright(direction);
        Point2D left = upright.transform(start, null);
        Point2D right = upright.transform(end, null);
        double size = Math.hypot(place.getShearX(), place.getScaleY()) * PageFonts.scale(drawn.font);
        Glyph glyph = new Glyph(
                fonts.text(drawn.font, drawn.code),
                Math.min(left.getX(), right.getX()),
                left.getY(),
                Math.abs(right.getX() - left.getX()),
                size,
                fonts.face(drawn.font).number(),
                drawn.show,
                fonts.face(drawn.font).bold() || ink.thick(),
                false);
        if (!Double.isFinite(glyph.x() + glyph.y() + glyph.width() + size)) {
            return;
        }
        Point2D own = place.transform(new Point2D.Double(drawn.displacement.getX() / 2, MIDDLE), null);
        if (glyph.isBlank()) {
            keep(glyph, direction);
        } else if (size < SMALLEST
                || !frame.shows(middle)
                || ink.transparent()
                || !ink.clip().intersects(own.getX() - size / 2, own.getY() - size / 2, size, size)) {
            hidden++;
        } else if (ink.none()) {
            without.add(new Without(glyph, direction, own));
        } else if (painted.swallows(own.getX(), own.getY(), ink.ofLetters())) {
            hidden++;
        } else {
            count(glyph, drawn);
            keep(glyph, direction);
        }
    }

    private void count(Glyph glyph, Drawn drawn) {
        boolean unknown = glyph.text().codePoints().anyMatch(it -> it == 0xFFFD || Letters.isPrivate(it));
        count = count.and(unknown, names.contradict(drawn.font, glyph.font(), drawn.code, glyph.text()));
    }

    private Point2D point(AffineTransform place, double x, double y) {
        return frame.seen().transform(place.transform(new Point2D.Double(x, y), null), null);
    }

    private void keep(Glyph glyph, Direction direction) {
        seen.computeIfAbsent(direction, it -> new ArrayList<>()).add(glyph);
    }

    private List<Rectangle2D> dots() {
        return painted.dots().stream()
                .map(dot -> frame.seen().createTransformedShape(dot).getBounds2D())
                .toList();
    }

    PageContent content() {
        for (Without letter : without) {
            if (painted.hasPictureAt(letter.middle.getX(), letter.middle.getY())) {
                keep(letter.glyph, letter.direction);
            } else {
                hidden++;
            }
        }
        Map<Direction, List<Glyph>> once = new EnumMap<>(Direction.class);
        seen.forEach((direction, glyphs) -> once.put(direction, Redrawn.once(glyphs)));
        once.computeIfPresent(Direction.ACROSS, (_, glyphs) -> DrawnBullets.written(dots(), glyphs));
        once.values().removeIf(glyphs -> glyphs.stream().allMatch(Glyph::isBlank));
        double pictured = Math.min(1, painted.pictured() / Math.max(1, frame.area()));
        return new PageContent(frame, once, hidden, count, pictured, painted.shapes());
    }
}
