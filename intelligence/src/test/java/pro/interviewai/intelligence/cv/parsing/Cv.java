package pro.interviewai.intelligence.cv.parsing;

import java.util.ArrayList;
import java.util.List;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentLine.Place;
import pro.interviewai.messages.cv.document.DocumentLink;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.document.TextOrigin;

/** Documents as tests write them: "• " before a point, "# " before a big bold line, "** " before a bold one. */
final class Cv {
    static final CvParser PARSER = new CvParser();

    private final List<DocumentLine> lines = new ArrayList<>();
    private final List<DocumentLink> links = new ArrayList<>();
    private double size;

    /** Plain text: nothing is known of its layout. */
    static Cv plain(String text) {
        return new Cv().add(text);
    }

    /** Set in 10 points, its big lines in 14. */
    static Cv set(String text) {
        Cv cv = new Cv();
        cv.size = 10;
        return cv.add(text);
    }

    static CvContent read(String text) {
        return plain(text).parse();
    }

    private Cv add(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(this::line);
        return this;
    }

    private void line(String line) {
        if (line.startsWith("# ")) {
            add(line.substring(2), size * 1.4, true, false, Place.BODY);
        } else if (line.startsWith("** ")) {
            add(line.substring(3), size, true, false, Place.BODY);
        } else if (line.startsWith("• ")) {
            add(line.substring(2), size, false, true, Place.BODY);
        } else {
            add(line, size, false, false, Place.BODY);
        }
    }

    Cv header(String text) {
        add(text, size, false, false, Place.HEADER);
        return this;
    }

    Cv link(String target) {
        links.add(new DocumentLink(target, 1, null));
        return this;
    }

    private void add(String text, double points, boolean bold, boolean bullet, Place place) {
        lines.add(new DocumentLine(lines.size() + 1, 1, text, null, points, bold, bullet, 0, false, place));
    }

    DocumentText text() {
        return new DocumentText(lines, links, List.of(), 1, TextOrigin.TEXT);
    }

    CvContent parse() {
        return PARSER.parse(text());
    }

    static String text(Stated stated) {
        return stated == null ? null : stated.text();
    }

    static List<String> texts(List<Stated> stated) {
        return stated.stream().map(Stated::text).toList();
    }
}
