package pro.interviewai.intelligence.cv.reading.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.reading.pdf.drawing.PageFrame;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentLine.Box;
import pro.interviewai.messages.cv.document.DocumentLink;

/** The links of a page and the lines that they lie on. */
final class Links {
    private static final List<String> SCHEMES = List.of("http:", "https:", "mailto:", "tel:");
    private static final int LONGEST = 2000;
    private static final int MOST = 300;

    private Links() {}

    /** @param lines of all pages */
    static List<DocumentLink> of(PDPage page, int number, List<DocumentLine> lines) throws IOException {
        PageFrame frame = PageFrame.of(page);
        List<DocumentLink> links = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations(PDAnnotationLink.class::isInstance)) {
            String target = target((PDAnnotationLink) annotation);
            if (target != null && links.size() < MOST) {
                Rectangle2D place = annotation.getRectangle() == null ? null : frame.seen(annotation.getRectangle());
                links.add(new DocumentLink(target, number, place == null ? null : line(place, number, lines)));
            }
        }
        return links;
    }

    private static @Nullable String target(PDAnnotationLink link) throws IOException {
        if (!(link.getAction() instanceof PDActionURI action) || action.getURI() == null) {
            return null;
        }
        String target = action.getURI().strip();
        String lower = target.toLowerCase(Locale.ROOT);
        boolean known = target.length() <= LONGEST
                && target.chars().noneMatch(Character::isISOControl)
                && SCHEMES.stream().anyMatch(lower::startsWith);
        return known ? target : null;
    }

    /** That which it covers most of. */
    private static @Nullable Integer line(Rectangle2D place, int page, List<DocumentLine> lines) {
        Integer best = null;
        double most = 0;
        for (DocumentLine line : lines) {
            Box box = line.box();
            if (line.page() == page && box != null) {
                Rectangle2D common =
                        place.createIntersection(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
                double area = common.isEmpty() ? 0 : common.getWidth() * common.getHeight();
                if (area > most) {
                    most = area;
                    best = line.number();
                }
            }
        }
        return best;
    }
}
