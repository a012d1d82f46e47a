package pro.interviewai.intelligence.cv.reading.office;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;

/**
 * The directory at the end of a zip file (PKWARE's APPNOTE, 4.3.12 and 4.3.16), which programs go by. The sizes before
 * unpacking that it names are never used for anything.
 */
final class ZipDirectory {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int MADE_ON_UNIX = 3;
    private static final int FILE_KIND = 0xF000;
    private static final int SYMBOLIC_LINK = 0xA000;

    private final ByteBuffer file;

    private ZipDirectory(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * @param method 0 stored, 8 deflated
     * @param start of its data in the file
     * @param length of its data in the file, never beyond its end
     */
    record Entry(String name, int flags, int method, int crc, int start, int length, boolean link) {
        boolean encrypted() {
            return (flags & 1) != 0;
        }
    }

    /** @throws ProblemException with {@link CvProblem#CV_DAMAGED}, or {@link CvProblem#CV_TOO_COMPLEX} beyond {@code most} */
    static List<Entry> of(byte[] file, int most) {
        try {
            return new ZipDirectory(file).entries(most);
        } catch (IndexOutOfBoundsException e) {
            throw damaged();
        }
    }

    private List<Entry> entries(int most) {
        var end = end();
        var count = unsigned(end + 10);
        if (count > most) {
            throw new ProblemException(CvProblem.CV_TOO_COMPLEX);
        }
        var at = file.getInt(end + 16);
        var entries = new ArrayList<Entry>();
        for (var i = 0; i < count; i++) {
            if (at < 0 || file.getInt(at) != ENTRY_SIGNATURE) {
                throw damaged();
            }
            entries.add(entry(at));
            at += ENTRY_LENGTH + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
        }
        return entries;
    }

    /** The comment that follows the end has to reach to the end of the file: what stands behind belongs to another file. */
    private int end() {
        var last = file.capacity() - END_LENGTH;
        for (var at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (file.getInt(at) == END_SIGNATURE && at + END_LENGTH + unsigned(at + 20) == file.capacity()) {
                return at;
            }
        }
        throw damaged();
    }

    private Entry entry(int at) {
        var name = text(at + ENTRY_LENGTH, unsigned(at + 28));
        var local = file.getInt(at + 42);
        if (local < 0 || file.getInt(local) != LOCAL_SIGNATURE) {
            throw damaged();
        }
        // two names for one entry are how a file shows one content to a scanner and another to a program
        if (!name.equals(text(local + LOCAL_LENGTH, unsigned(local + 26)))) {
            throw damaged();
        }
        var start = local + LOCAL_LENGTH + unsigned(local + 26) + unsigned(local + 28);
        var length = file.getInt(at + 20);
        if (length < 0 || length > file.capacity() - start) {
            throw damaged();
        }
        var link = unsigned(at + 4) >> 8 == MADE_ON_UNIX && (file.getInt(at + 38) >>> 16 & FILE_KIND) == SYMBOLIC_LINK;
        return new Entry(name, unsigned(at + 8), unsigned(at + 10), file.getInt(at + 16), start, length, link);
    }

    private String text(int at, int length) {
        var bytes = new byte[length];
        file.get(at, bytes);
        return new String(bytes, StandardCharsets.UTF_8).replace('\\', '/');
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }

    private static ProblemException damaged() {
        return new ProblemException(CvProblem.CV_DAMAGED);
    }
}
