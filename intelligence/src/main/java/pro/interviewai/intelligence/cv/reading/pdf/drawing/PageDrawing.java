package pro.interviewai.intelligence.cv.reading.pdf.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Carries out what a page draws, without a picture coming of it: letters, areas and pictures are only noted. */
public final class PageDrawing extends PDFGraphicsStreamEngine {
    private static final int MOST_FORMS_IN_EACH_OTHER = 20;

    private final PageLetters letters;
    private final Painted painted;
    private final Effort effort;
    private GeneralPath path = new GeneralPath();
    private boolean clips;
    private int forms;
    private int show;
    private boolean together;

    private PageDrawing(PDPage page, PageLetters letters, Painted painted, Effort effort) {
        super(page);
        this.letters = letters;
        this.painted = painted;
        this.effort = effort;
    }

    public static PageContent of(PDPage page, Effort effort) throws IOException {
        PageFrame frame = PageFrame.of(page);
        Painted painted = new Painted();
        PageLetters letters = new PageLetters(frame, painted, effort);
        effort.unpack(page);
        new PageDrawing(page, letters, painted, effort).processPage(page);
        return letters.content();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        effort.step();
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (forms >= MOST_FORMS_IN_EACH_OTHER) {
            return;
        }
        effort.unpack(form.getCOSObject());
        forms++;
        try {
            super.showForm(form);
        } finally {
            forms--;
        }
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        show += together ? 0 : 1;
        super.showText(string);
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        show++;
        together = true;
        super.showTextStrings(array);
        together = false;
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) {
        letters.add(new PageLetters.Drawn(place, font, code, displacement, show), new Ink(getGraphicsState()));
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        AffineTransform place =
                getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        painted.picture(place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)), clip());
    }

    @Override
    public void clip(int windingRule) {
        clips = true;
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (begun(x, y)) {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (begun(x1, y1)) {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }
    }

    private boolean begun(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
            return false;
        }
        return true;
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        if (clips) {
            // The bounds suffice to tell what certainly lies outside; exact shapes could be made to cost hours.
            getGraphicsState().intersectClippingPath(new GeneralPath(path.getBounds2D()));
            clips = false;
        }
        path = new GeneralPath();
    }

    @Override
    public void strokePath() {
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        path.setWindingRule(windingRule);
        painted.fill(path, clip(), new Ink(getGraphicsState()).ground());
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fillPath(windingRule);
    }

    @Override
    public void shadingFill(COSName shadingName) {
        painted.fill(clip(), clip(), null);
    }

    private Rectangle2D clip() {
        return getGraphicsState().getCurrentClippingPath().getBounds2D();
    }
}
