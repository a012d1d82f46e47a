package pro.interviewai.app.cv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pro.interviewai.messages.cv.CvProblem;

/**
 * A file that is no CV, or one that does harm.
 *
 * @param row of the abuse that it belongs to
 * @param atOnce whether it is refused when it comes, else when it is read
 */
record HostileFile(String row, String what, String name, byte[] file, CvProblem problem, boolean atOnce) {
    private static final byte[] PROGRAM = {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0};
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
    };

    /** @param canary address at which somebody notices every visit */
    static List<HostileFile> all(String canary) {
        var files = new ArrayList<HostileFile>();
        files.addAll(whenTheyCome(canary));
        files.addAll(whenTheyAreRead(canary));
        return List.copyOf(files);
    }

    private static List<HostileFile> whenTheyCome(String canary) {
        return List.of(
                atOnce("F5", "nothing", "cv.pdf", new byte[0], CvProblem.CV_EMPTY),
                atOnce("F5", "a program", "cv.pdf", PROGRAM, CvProblem.CV_TYPE_UNSUPPORTED),
                atOnce("F5", "a page of the web", "cv.txt", "<html><p>Ann</p></html>", CvProblem.CV_TYPE_UNSUPPORTED),
                atOnce("F5", "a text and a PDF", "cv.txt", "Ann Example\n%PDF-1.7\n", CvProblem.CV_TYPE_UNSUPPORTED),
                atOnce("F4", "a drawing", "cv.docx", HostileXml.drawing(canary), CvProblem.CV_TYPE_UNSUPPORTED),
                atOnce("F5", "Word's old format", "cv.docx", COMPOUND, CvProblem.CV_TYPE_UNSUPPORTED),
                atOnce("F5", "a Word document with a password", "cv.docx", withPassword(), CvProblem.CV_ENCRYPTED),
                atOnce("F5", "a Word document that is cut off", "cv.docx", cutOff(), CvProblem.CV_DAMAGED),
                atOnce("F5", "macros", "cv.docx", HostileZips.macros(), CvProblem.CV_TYPE_UNSUPPORTED),
                atOnce("F5", "a zip file", "cv.docx", HostileZips.noDocument(), CvProblem.CV_TYPE_UNSUPPORTED),
                atOnce("F2", "ten megabytes of one letter", "cv.docx", HostileZips.bomb(10), CvProblem.CV_TOO_COMPLEX),
                atOnce("F2", "20,000 entries", "cv.docx", HostileZips.many(20_000), CvProblem.CV_TOO_COMPLEX),
                atOnce("F2", "a name that leads outside", "cv.docx", HostileZips.slip(), CvProblem.CV_TOO_COMPLEX),
                atOnce("F2", "a symbolic link", "cv.docx", HostileZips.link(), CvProblem.CV_TOO_COMPLEX));
    }

    private static List<HostileFile> whenTheyAreRead(String canary) {
        return List.of(
                later("F4", "an entity from outside", "cv.docx", HostileXml.document(canary), CvProblem.CV_DAMAGED),
                later("F4", "a form in XML", "cv.pdf", HostilePdfs.form(canary), CvProblem.CV_HAS_NO_TEXT),
                later("F5", "a PDF with a password", "cv.pdf", HostilePdfs.withPassword(), CvProblem.CV_ENCRYPTED),
                later("F5", "a broken PDF", "cv.pdf", "%PDF-1.7\n%%EOF".repeat(50), CvProblem.CV_DAMAGED),
                later("F5", "10,000 pages", "cv.pdf", HostilePdfs.pages(10_000), CvProblem.CV_TOO_LONG),
                later("F2", "a page of thirty megabytes", "cv.pdf", HostilePdfs.bomb(), CvProblem.CV_TOO_COMPLEX),
                later("F5", "an empty page", "cv.pdf", HostilePdfs.pages(1), CvProblem.CV_HAS_NO_TEXT),
                later("F5", "far too much text", "cv.txt", "word ".repeat(50_000), CvProblem.CV_TOO_COMPLEX),
                later("F5", "far too many lines", "cv.txt", "word\n".repeat(6_000), CvProblem.CV_TEXT_TOO_LONG),
                later("A-6", "text that nothing shows", "cv.docx", HostileXml.unread(), CvProblem.CV_TEXT_UNREADABLE),
                later("F5", "JSON that is no résumé", "cv.json", "{\"basics\": 7}", CvProblem.CV_JSON_INVALID));
    }

    private static HostileFile atOnce(String row, String what, String name, byte[] file, CvProblem problem) {
        return new HostileFile(row, what, name, file, problem, true);
    }

    private static HostileFile atOnce(String row, String what, String name, String text, CvProblem problem) {
        return atOnce(row, what, name, text.getBytes(StandardCharsets.UTF_8), problem);
    }

    private static HostileFile later(String row, String what, String name, byte[] file, CvProblem problem) {
        return new HostileFile(row, what, name, file, problem, false);
    }

    private static HostileFile later(String row, String what, String name, String text, CvProblem problem) {
        return later(row, what, name, text.getBytes(StandardCharsets.UTF_8), problem);
    }

    private static byte[] withPassword() {
        var stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        var file = Arrays.copyOf(COMPOUND, COMPOUND.length + stream.length);
        System.arraycopy(stream, 0, file, COMPOUND.length, stream.length);
        return file;
    }

    private static byte[] cutOff() {
        var whole = HostileZips.document(HostileXml.paragraph("Ann Example"));
        return Arrays.copyOf(whole, whole.length / 2);
    }

    @Override
    public String toString() {
        return row + " " + what;
    }
}
