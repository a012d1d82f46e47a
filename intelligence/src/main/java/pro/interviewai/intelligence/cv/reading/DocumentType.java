package pro.interviewai.intelligence.cv.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import pro.interviewai.intelligence.cv.reading.office.OfficePackage;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;

/** The kinds of files that are read, told by their content and never by their name. */
public enum DocumentType {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    TXT("text/plain"),
    /** JSON Resume. */
    JSON("application/json");

    private static final byte[] PDF_HEADER = ascii("%PDF-");
    private static final byte[] ZIP_HEADER = {'P', 'K', 3, 4};
    /** Of Microsoft's compound files: Word's old format, and today's with a password. */
    private static final byte[] COMPOUND_HEADER = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private static final byte[] ENCRYPTED_STREAM = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    /** Printable, but made to be interpreted and not to be read. */
    private static final List<String> MARKUPS = List.of("{\\rtf", "%!PS", "%PDF-", "From MIME-", "MIME-Version:");

    private static final int MOST_BEFORE_PDF = 16;
    private static final int HEAD = 1024;

    private final String mediaType;

    DocumentType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * @throws ProblemException with {@link CvProblem#CV_EMPTY} or {@link CvProblem#CV_TYPE_UNSUPPORTED}, with
     *     {@link CvProblem#CV_ENCRYPTED} for a Word document with a password, and with {@link CvProblem#CV_DAMAGED} or
     *     {@link CvProblem#CV_TOO_COMPLEX} for a zip file that cannot or must not be opened
     */
    public static DocumentType of(byte[] file) {
        if (file.length == 0) {
            throw new ProblemException(CvProblem.CV_EMPTY);
        }
        if (isPdf(file)) {
            return PDF;
        }
        if (at(file, 0, ZIP_HEADER)) {
            return zipped(file);
        }
        if (at(file, 0, COMPOUND_HEADER)) {
            throw new ProblemException(
                    contains(file, ENCRYPTED_STREAM) ? CvProblem.CV_ENCRYPTED : CvProblem.CV_TYPE_UNSUPPORTED);
        }
        return PlainText.of(file)
                .map(PlainText::text)
                .filter(text -> !isMarkup(text))
                .map(text -> isJson(text) ? JSON : TXT)
                .orElseThrow(() -> new ProblemException(CvProblem.CV_TYPE_UNSUPPORTED));
    }

    /** Some programs put a line break or a byte order mark before the header; what has more there is something else. */
    private static boolean isPdf(byte[] file) {
        var from = at(file, 0, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}) ? 3 : 0;
        while (from < Math.min(MOST_BEFORE_PDF, file.length) && Character.isWhitespace(file[from])) {
            from++;
        }
        return at(file, from, PDF_HEADER);
    }

    private static DocumentType zipped(byte[] file) {
        var office = OfficePackage.open(file);
        if (!office.isWordDocument() || office.hasMacros()) {
            throw new ProblemException(CvProblem.CV_TYPE_UNSUPPORTED);
        }
        return DOCX;
    }

    private static boolean isJson(String text) {
        var written = text.strip();
        return written.startsWith("{") && written.endsWith("}");
    }

    private static boolean isMarkup(String text) {
        var head = text.substring(0, Math.min(HEAD, text.length())).stripLeading();
        if (head.length() > 1 && head.charAt(0) == '<' && isTagStart(head.charAt(1))) {
            return true;
        }
        return MARKUPS.stream().anyMatch(head::startsWith) || head.contains("\n%PDF-") || head.contains("\r%PDF-");
    }

    private static boolean isTagStart(char letter) {
        return letter == '!' || letter == '?' || (letter | 32) >= 'a' && (letter | 32) <= 'z';
    }

    private static boolean at(byte[] file, int from, byte[] expected) {
        return file.length >= from + expected.length
                && Arrays.equals(file, from, from + expected.length, expected, 0, expected.length);
    }

    private static boolean contains(byte[] file, byte[] searched) {
        for (var from = 0; from + searched.length <= file.length; from++) {
            if (at(file, from, searched)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
