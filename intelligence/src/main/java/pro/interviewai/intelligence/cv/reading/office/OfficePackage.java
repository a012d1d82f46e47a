package pro.interviewai.intelligence.cv.reading.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;

/** A file of Office (ECMA-376, part 2): parts with content types, which refer to each other. */
public final class OfficePackage {
    private static final String TYPES = "[Content_Types].xml";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final GuardedZip zip;
    private final Map<String, String> types;

    private OfficePackage(GuardedZip zip) {
        this.zip = zip;
        this.types = zip.content(TYPES).map(OfficePackage::types).orElse(Map.of());
    }

    /** @throws ProblemException with a {@link CvProblem} where it cannot or must not be opened */
    public static OfficePackage open(byte[] file) {
        return new OfficePackage(GuardedZip.open(file));
    }

    public boolean isWordDocument() {
        return mainPart().map(this::typeOf).filter(WORD::equals).isPresent();
    }

    public boolean hasMacros() {
        return types.values().stream().anyMatch(type -> type.contains("macroEnabled"))
                || zip.names().stream().anyMatch(name -> name.endsWith("vbaproject.bin"));
    }

    /** Whether it bears objects of other programs. */
    public boolean hasEmbeddedObjects() {
        return zip.names().stream().anyMatch(name -> name.startsWith("word/embeddings/"));
    }

    /** Where reading begins. */
    public Optional<String> mainPart() {
        return relationships("").parts("officeDocument").stream().findFirst();
    }

    /** @param part by its name; empty for the whole file */
    public Relationships relationships(String part) {
        var slash = part.lastIndexOf('/') + 1;
        var folder = part.substring(0, slash);
        return read(folder + "_rels/" + part.substring(slash) + ".rels")
                .map(xml -> Relationships.in(xml, folder))
                .orElse(Relationships.none());
    }

    public Optional<XmlCursor> read(String part) {
        return zip.content(part).map(XmlCursor::over);
    }

    /** In bytes, unpacked; 0 where there is no such part. */
    public int length(String part) {
        return zip.content(part).map(content -> content.length).orElse(0);
    }

    private String typeOf(String part) {
        var name = part.toLowerCase(Locale.ROOT);
        var type = types.get("/" + name);
        return type != null ? type : types.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
    }

    private static Map<String, String> types(byte[] content) {
        var types = new HashMap<String, String>();
        var xml = XmlCursor.over(content);
        if (xml.nextChildOf(0)) {
            while (xml.nextChildOf(1)) {
                var key = xml.attribute("PartName").or(() -> xml.attribute("Extension"));
                key.ifPresent(name -> types.put(
                        name.toLowerCase(Locale.ROOT),
                        xml.attribute("ContentType").orElse("")));
            }
        }
        return types;
    }
}
