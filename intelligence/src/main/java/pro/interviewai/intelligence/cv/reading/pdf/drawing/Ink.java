package pro.interviewai.intelligence.cv.reading.pdf.drawing;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/** With what letters and areas are drawn at the moment. */
record Ink(PDGraphicsState state) {
    private static final double HARDLY_ANY = 0.02;
    private static final double OPAQUE = 0.98;

    /** As 0xRRGGBB; null where it is a pattern or cannot be told. */
    @Nullable
    Integer ofLetters() {
        return mode().isFill() ? rgb(state.getNonStrokingColor()) : rgb(state.getStrokingColor());
    }

    /** Colour of an area; null where what lies below shows through. */
    @Nullable
    Integer ground() {
        boolean covers = state.getNonStrokeAlphaConstant() >= OPAQUE
                && state.getSoftMask() == null
                && BlendMode.NORMAL.equals(state.getBlendMode());
        return covers ? rgb(state.getNonStrokingColor()) : null;
    }

    /** Letters without any ink, as the text behind a scanned page has. */
    boolean none() {
        return !mode().isFill() && !mode().isStroke();
    }

    boolean transparent() {
        double alpha = mode().isFill() ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant();
        return !none() && alpha < HARDLY_ANY;
    }

    /** Outlined letters that are filled too look bold. */
    boolean thick() {
        return mode().isFill() && mode().isStroke();
    }

    Rectangle2D clip() {
        return state.getCurrentClippingPath().getBounds2D();
    }

    private RenderingMode mode() {
        return state.getTextState().getRenderingMode();
    }

    private static @Nullable Integer rgb(PDColor color) {
        if (color.isPattern()) {
            return null;
        }
        try {
            return color.toRGB();
        } catch (IOException | RuntimeException e) {
            // A broken colour space says nothing about the letters.
            return null;
        }
    }
}
