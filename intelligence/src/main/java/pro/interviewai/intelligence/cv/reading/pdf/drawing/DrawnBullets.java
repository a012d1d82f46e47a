package pro.interviewai.intelligence.cv.reading.pdf.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Dots that a program has drawn before the points of a list where others write a bullet. */
final class DrawnBullets {
    private static final String BULLET = "•";
    /** Of the size of the letters beside it. */
    private static final double SMALLEST = 0.15;

    private static final double LARGEST = 0.55;
    /** Of the size: so far it may stand from its point, and so far nothing stands before it. */
    private static final double GAP = 2.5;
    /** Of the size, from the baseline up: where its middle is. */
    private static final double HIGHEST = 0.7;

    private static final double MOST_UNLIKE = 1.3;

    private DrawnBullets() {}

    static boolean couldBe(Rectangle2D dot) {
        double wider = Math.max(dot.getWidth(), dot.getHeight());
        double narrower = Math.min(dot.getWidth(), dot.getHeight());
        return narrower > 0 && wider <= MOST_UNLIKE * narrower;
    }

    /** The letters with a bullet for each dot that stands before a line of them. */
    static List<Glyph> written(List<Rectangle2D> dots, List<Glyph> letters) {
        List<Glyph> all = new ArrayList<>(letters);
        for (Rectangle2D dot : dots) {
            host(dot, letters)
                    .filter(host -> stands(dot, host, letters))
                    .map(host -> bullet(dot, host))
                    .ifPresent(all::add);
        }
        return all;
    }

    private static Optional<Glyph> host(Rectangle2D dot, List<Glyph> letters) {
        return letters.stream()
                .filter(letter -> !letter.isBlank()
                        && isBeside(dot, letter)
                        && letter.x() >= dot.getMaxX()
                        && letter.x() - dot.getMaxX() <= GAP * letter.size()
                        && dot.getWidth() >= SMALLEST * letter.size()
                        && dot.getWidth() <= LARGEST * letter.size())
                .min(Comparator.comparingDouble(Glyph::x));
    }

    private static boolean stands(Rectangle2D dot, Glyph host, List<Glyph> letters) {
        return letters.stream()
                .noneMatch(letter -> !letter.isBlank()
                        && isBeside(dot, letter)
                        && letter.x() < dot.getMaxX()
                        && dot.getMinX() - letter.right() <= GAP * host.size());
    }

    private static boolean isBeside(Rectangle2D dot, Glyph letter) {
        double up = (letter.y() - dot.getCenterY()) / letter.size();
        return up >= 0 && up <= HIGHEST;
    }

    private static Glyph bullet(Rectangle2D dot, Glyph host) {
        return new Glyph(
                BULLET,
                dot.getMinX(),
                host.y(),
                dot.getWidth(),
                host.size(),
                host.font(),
                host.show(),
                host.bold(),
                false);
    }
}
