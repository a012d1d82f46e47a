package pro.interviewai.intelligence.cv.reading.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.reading.office.OfficePackage;
import pro.interviewai.intelligence.cv.reading.office.XmlCursor;

/**
 * Whether something may lie behind the text of a document. Where shapes are drawn or the page has a colour, white text may
 * well be meant to be read: templates set names white on a coloured bar. Only without all that it is surely hidden.
 */
final class Background {
    private final OfficePackage office;
    private final String main;
    private @Nullable Boolean drawn;

    Background(OfficePackage office, String main) {
        this.office = office;
        this.main = main;
    }

    boolean mayBeColoured() {
        var known = drawn;
        if (known == null) {
            known = parts().stream().flatMap(part -> office.read(part).stream()).anyMatch(Background::hasShapes);
            drawn = known;
        }
        return known;
    }

    private List<String> parts() {
        var parts = new ArrayList<>(List.of(main));
        var relationships = office.relationships(main);
        parts.addAll(relationships.parts("header"));
        parts.addAll(relationships.parts("footer"));
        return parts;
    }

    private static boolean hasShapes(XmlCursor xml) {
        var found = false;
        var at = xml.depth();
        while (!found && xml.nextChildOf(at)) {
            found = switch (xml.name()) {
                case "wps:wsp", "v:rect", "v:roundrect", "v:oval", "v:shape", "w:background" -> true;
                default -> hasShapes(xml);
            };
        }
        return found;
    }
}
