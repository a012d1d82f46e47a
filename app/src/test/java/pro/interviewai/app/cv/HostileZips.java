package pro.interviewai.app.cv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents and what only looks like one. */
final class HostileZips {
    private static final String OFFICE = "http://schemas.openxmlformats.org/";
    private static final String TYPES = """
            <Types xmlns="%spackage/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""".formatted(OFFICE);
    private static final String RELATIONSHIPS = """
            <Relationships xmlns="%1$spackage/2006/relationships"><Relationship Id="d" \
            Type="%1$sofficeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""".formatted(OFFICE);
    private static final byte[] TEXT = "text".getBytes(StandardCharsets.UTF_8);
    private static final int DIRECTORY = 0x02014b50;
    private static final int MADE_ON = 4;
    private static final int UNIX = 3 << 8 | 20;
    private static final int KIND = 40;
    private static final int SYMBOLIC_LINK = 0xA1FF;

    private HostileZips() {}

    static byte[] document(String paragraphs) {
        return withMainPart(HostileXml.main(paragraphs));
    }

    static byte[] withMainPart(String xml) {
        return with(xml, Map.of());
    }

    /** A document as it should be that bears a zip file. */
    static byte[] nested() {
        return with(
                HostileXml.main(HostileXml.paragraph("Ann Example") + HostileXml.paragraph("ann@example.org")),
                Map.of("word/embeddings/inner.zip", bomb(10)));
    }

    static byte[] macros() {
        return with(HostileXml.main(HostileXml.paragraph("Ann")), Map.of("word/vbaProject.bin", TEXT));
    }

    static byte[] noDocument() {
        return zip(Map.of("cv.pdf", TEXT));
    }

    static byte[] bomb(int megabytes) {
        return document(HostileXml.paragraph("x".repeat(megabytes * 1024 * 1024)));
    }

    static byte[] many(int entries) {
        var all = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < entries; i++) {
            all.put("word/" + i, TEXT);
        }
        return with(HostileXml.main(HostileXml.paragraph("Ann")), all);
    }

    static byte[] slip() {
        return with(HostileXml.main(HostileXml.paragraph("Ann")), Map.of("../../evil.xml", TEXT));
    }

    /** Its first entry is one, as a directory that was written on Unix says it. */
    static byte[] link() {
        var zip = ByteBuffer.wrap(document(HostileXml.paragraph("Ann"))).order(ByteOrder.LITTLE_ENDIAN);
        var at = 0;
        while (zip.getInt(at) != DIRECTORY) {
            at++;
        }
        return zip.putShort(at + MADE_ON, (short) UNIX)
                .putShort(at + KIND, (short) SYMBOLIC_LINK)
                .array();
    }

    private static byte[] with(String mainPart, Map<String, byte[]> more) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
        parts.put("_rels/.rels", RELATIONSHIPS.getBytes(StandardCharsets.UTF_8));
        parts.put("word/document.xml", mainPart.getBytes(StandardCharsets.UTF_8));
        parts.putAll(more);
        return zip(parts);
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
