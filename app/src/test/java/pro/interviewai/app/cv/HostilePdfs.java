package pro.interviewai.app.cv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** PDFs that are protected, endless, or ask for something else than to be read. */
final class HostilePdfs {
    private static final int UNPACKED = 30_000_000;
    private static final int KEY_BITS = 128;

    private HostilePdfs() {}

    private interface Making {
        void of(PDDocument document) throws IOException;
    }

    static byte[] pages(int pages) {
        return made(document -> {
            for (var page = 1; page < pages; page++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
        });
    }

    static byte[] withPassword() {
        return made(document -> {
            var policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(KEY_BITS);
            document.protect(policy);
        });
    }

    /** Some kilobytes that a page becomes thirty megabytes of. */
    static byte[] bomb() {
        return made(document -> {
            var blanks = new byte[UNPACKED];
            Arrays.fill(blanks, (byte) ' ');
            document.getPage(0).setContents(stream(document, blanks));
        });
    }

    /** @param address that an entity of its form names */
    static byte[] form(String address) {
        return made(document -> {
            var form = new PDAcroForm(document);
            form.getCOSObject().setItem(COSName.getPDFName("XFA"), stream(document, HostileXml.form(address)));
            document.getDocumentCatalog().setAcroForm(form);
        });
    }

    private static PDStream stream(PDDocument document, byte[] content) throws IOException {
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }

    /** Of one empty page and what is made of it. */
    private static byte[] made(Making making) {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            making.of(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
