package pro.interviewai.intelligence.cv.reading.office;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.reading.office.ZipDirectory.Entry;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;

/**
 * A zip file of which is known that it does not burst: each entry was unpacked once, counted and thrown away, before anything
 * of it is used. Nothing is written to disk, and zip files within it stay closed.
 */
final class GuardedZip {
    static final int MOST_ENTRIES = 1_000;
    static final int MOST_BYTES = 50 * 1024 * 1024;
    static final int MOST_XML_BYTES = 20 * 1024 * 1024;
    /** Text packs to a tenth or a thirtieth; more than this only what repeats itself, and small entries do no harm. */
    static final int MOST_RATIO = 100;

    static final int SMALL = 1024 * 1024;
    private static final int CHUNK = 16 * 1024;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] file;
    private final Map<String, Entry> entries = new HashMap<>();

    private GuardedZip(byte[] file) {
        this.file = file;
    }

    /**
     * @throws ProblemException with {@link CvProblem#CV_TOO_COMPLEX} beyond the bounds or for names that lead outside, with
     *     {@link CvProblem#CV_ENCRYPTED}, or with {@link CvProblem#CV_DAMAGED}
     */
    static GuardedZip open(byte[] file) {
        var zip = new GuardedZip(file);
        var left = MOST_BYTES;
        for (var entry : ZipDirectory.of(file, MOST_ENTRIES)) {
            check(entry);
            if (zip.entries.put(key(entry.name()), entry) != null) {
                throw new ProblemException(CvProblem.CV_DAMAGED);
            }
            left -= zip.unpack(entry, Math.min(left, isXml(entry) ? MOST_XML_BYTES : left), null);
        }
        return zip;
    }

    /** Names are the same in capitals and small letters, as the Open Packaging Conventions have it. */
    Optional<byte[]> content(String name) {
        return Optional.ofNullable(entries.get(key(name))).map(entry -> {
            var unpacked = new ByteArrayOutputStream();
            unpack(entry, MOST_XML_BYTES, unpacked);
            var content = unpacked.toByteArray();
            var crc = new CRC32();
            crc.update(content);
            if ((int) crc.getValue() != entry.crc()) {
                throw new ProblemException(CvProblem.CV_DAMAGED);
            }
            return content;
        });
    }

    Set<String> names() {
        return entries.keySet();
    }

    private static void check(Entry entry) {
        var name = entry.name();
        var outside = name.startsWith("/")
                || name.indexOf(':') >= 0
                || Arrays.asList(name.split("/")).contains("..")
                || name.chars().anyMatch(Character::isISOControl);
        if (outside || entry.link()) {
            throw new ProblemException(CvProblem.CV_TOO_COMPLEX);
        }
        if (entry.encrypted()) {
            throw new ProblemException(CvProblem.CV_ENCRYPTED);
        }
        if (entry.method() != STORED && entry.method() != DEFLATED) {
            throw new ProblemException(CvProblem.CV_DAMAGED);
        }
    }

    /** @return how many bytes it has unpacked, which is never more than {@code most} */
    private int unpack(Entry entry, int most, @Nullable ByteArrayOutputStream into) {
        if (entry.method() == STORED) {
            if (entry.length() > most) {
                throw new ProblemException(CvProblem.CV_TOO_COMPLEX);
            }
            if (into != null) {
                into.write(file, entry.start(), entry.length());
            }
            return entry.length();
        }
        var limit = Math.min(most, Math.max(SMALL, (long) entry.length() * MOST_RATIO));
        try (var inflater = new Inflater(true)) {
            inflater.setInput(file, entry.start(), entry.length());
            var chunk = new byte[CHUNK];
            while (!inflater.finished()) {
                var count = inflater.inflate(chunk);
                if (inflater.getBytesWritten() > limit) {
                    throw new ProblemException(CvProblem.CV_TOO_COMPLEX);
                }
                if (count == 0 && !inflater.finished()) {
                    throw new ProblemException(CvProblem.CV_DAMAGED);
                }
                if (into != null) {
                    into.write(chunk, 0, count);
                }
            }
            return (int) inflater.getBytesWritten();
        } catch (DataFormatException e) {
            throw new ProblemException(CvProblem.CV_DAMAGED);
        }
    }

    private static boolean isXml(Entry entry) {
        var name = key(entry.name());
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
