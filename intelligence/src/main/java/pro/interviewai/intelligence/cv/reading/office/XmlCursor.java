package pro.interviewai.intelligence.cv.reading.office;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;

/**
 * Goes through an XML part of an Office file, element by element. Document types, entities and whatever stands outside of
 * the part are refused. Names are given with the prefixes that everybody knows ({@code w:p}), whichever the part declares;
 * names of other vocabularies are given without any.
 */
public final class XmlCursor {
    private static final int DEEPEST = 150;
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"));

    private final XMLStreamReader xml;
    private int depth;
    private long characters;
    private boolean inText;

    private XmlCursor(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Before the outermost element. */
    public static XmlCursor over(byte[] part) {
        try {
            var reader = new InputStreamReader(
                    new ByteArrayInputStream(part), charset(part).newDecoder());
            return new XmlCursor(factory().createXMLStreamReader(reader));
        } catch (XMLStreamException e) {
            throw damaged();
        }
    }

    /** Parts are written in UTF-8 or UTF-16 (ECMA-376, part 2), whatever they declare. */
    private static Charset charset(byte[] part) {
        if (part.length < 2) {
            return StandardCharsets.UTF_8;
        }
        var first = part[0] & 0xFF;
        var second = part[1] & 0xFF;
        if (first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE) {
            return StandardCharsets.UTF_16;
        }
        if (first == '<' && second == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return first == 0 && second == '<' ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // the parser's own bound would look like damage
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        // by default it prints what is wrong
        factory.setXMLReporter((message, type, information, location) -> {});
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside is read.");
        });
        return factory;
    }

    /** How deep the current element stands; 0 before the outermost one. */
    public int depth() {
        return depth;
    }

    /**
     * Moves to the next element below the one that stood at {@code parent}, past whatever is left of the one before.
     *
     * @return false where there is none any more; then the parent has ended
     */
    public boolean nextChildOf(int parent) {
        while (depth >= parent) {
            var event = next();
            if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
        return false;
    }

    /** All characters of the current element, up to its end. */
    public String text() {
        var parent = depth;
        var text = new StringBuilder();
        while (depth >= parent) {
            var event = next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        return text.toString();
    }

    public String name() {
        return name(xml.getNamespaceURI(), xml.getLocalName());
    }

    public Optional<String> attribute(String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (name.equals(name(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i)))) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** How many characters of text ({@code w:t}) it went past so far. */
    public long characters() {
        return characters;
    }

    private int next() {
        try {
            var event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    inText = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    characters += inText ? xml.getTextLength() : 0;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw damaged();
                default -> {}
            }
            return event;
        } catch (XMLStreamException e) {
            throw damaged();
        }
    }

    private void begin() {
        depth++;
        if (depth > DEEPEST) {
            throw new ProblemException(CvProblem.CV_TOO_COMPLEX);
        }
        inText = "w:t".equals(name());
    }

    private static String name(@Nullable String namespace, String local) {
        return namespace == null ? local : PREFIXES.getOrDefault(namespace, "") + local;
    }

    private static ProblemException damaged() {
        return new ProblemException(CvProblem.CV_DAMAGED);
    }
}
