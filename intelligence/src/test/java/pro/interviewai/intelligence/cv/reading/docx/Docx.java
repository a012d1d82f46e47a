package pro.interviewai.intelligence.cv.reading.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pro.interviewai.intelligence.cv.reading.office.Zips;

/** Word documents made by hand, part by part. */
public final class Docx {
    public static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String NAMESPACES = """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
            xmlns:v="urn:schemas-microsoft-com:vml\"""";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, List<byte[]>> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();
    private String mainType = WORD;

    private Docx(String document) {
        part("word/document.xml", document);
    }

    /** @param body paragraphs and tables */
    public static Docx of(String body) {
        return new Docx(xml("w:document", "<w:body>" + body + "</w:body>"));
    }

    /** @param document the whole main part */
    public static Docx raw(String document) {
        return new Docx(document);
    }

    /** So much text of one letter, in a file of a few kilobytes. */
    public static byte[] bomb(int megabytes) {
        var bomb = of("");
        var halves = xml("w:document", "<w:body>" + p("|") + "</w:body>").split("[|]");
        var pieces = new ArrayList<byte[]>();
        pieces.add(halves[0].getBytes(StandardCharsets.UTF_8));
        pieces.addAll(Collections.nCopies(megabytes, "x".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8)));
        pieces.add(halves[1].getBytes(StandardCharsets.UTF_8));
        bomb.parts.put("word/document.xml", pieces);
        return bomb.bytes();
    }

    public static String xml(String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><" + root + " " + NAMESPACES + ">" + content + "</" + root
                + ">";
    }

    /** A paragraph of one run. */
    public static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    /** A paragraph of one run with run properties. */
    public static String p(String properties, String text) {
        return "<w:p>" + r(properties, text) + "</w:p>";
    }

    public static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    public static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A text box as today's Word writes it: once as a drawing and once in VML. */
    public static String box(String content) {
        var text = "<w:txbxContent>" + content + "</w:txbxContent>";
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>" + text
                + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" + text
                + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    public Docx styles(String content) {
        return related("s1", "styles", "styles.xml", xml("w:styles", content));
    }

    /** @param id to refer to it by */
    public Docx header(String id, String content) {
        return related(id, "header", id + ".xml", xml("w:hdr", content));
    }

    public Docx footer(String id, String content) {
        return related(id, "footer", id + ".xml", xml("w:ftr", content));
    }

    public Docx related(String id, String type, String file, String content) {
        relationships.append("<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, TYPE + type, file));
        return part("word/" + file, content);
    }

    public Docx link(String id, String target) {
        relationships.append("<Relationship Id=\"%s\" Type=\"%shyperlink\" Target=\"%s\" TargetMode=\"External\"/>"
                .formatted(id, TYPE, target));
        return this;
    }

    public Docx mainType(String type) {
        mainType = type;
        return this;
    }

    public Docx part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Docx part(String name, byte[] content) {
        parts.put(name, List.of(content));
        return this;
    }

    public byte[] bytes() {
        var all = new LinkedHashMap<String, List<byte[]>>();
        all.put("[Content_Types].xml", List.of(("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/word/document.xml" ContentType="%s"/></Types>""".formatted(mainType)).getBytes(StandardCharsets.UTF_8)));
        all.put("_rels/.rels", list("""
                <Relationship Id="d" Type="%sofficeDocument" Target="word/document.xml"/>""".formatted(TYPE)));
        all.put("word/_rels/document.xml.rels", list(relationships.toString()));
        all.putAll(parts);
        return Zips.written(all);
    }

    private static List<byte[]> list(String relationships) {
        return List.of(("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + relationships + "</Relationships>")
                .getBytes(StandardCharsets.UTF_8));
    }
}
