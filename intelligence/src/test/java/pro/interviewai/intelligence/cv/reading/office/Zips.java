package pro.interviewai.intelligence.cv.reading.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zip files made by hand, also such as no program makes. */
public final class Zips {
    private static final int CENTRAL = 0x02014b50;

    private Zips() {}

    public static byte[] of(Map<String, byte[]> entries) {
        var written = new LinkedHashMap<String, List<byte[]>>();
        entries.forEach((name, content) -> written.put(name, List.of(content)));
        return written(written);
    }

    /** @param entries each piece by piece, as some are larger than the memory of tests */
    public static byte[] written(Map<String, List<byte[]>> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                for (var piece : entry.getValue()) {
                    zip.write(piece);
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Overwrites a text of the same length wherever it stands. */
    public static byte[] renamed(byte[] zip, String from, String to) {
        var text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Sets a field of 16 bits in the directory's first entry. */
    public static byte[] directory(byte[] zip, int offset, int value) {
        var copy = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = 0; at + 4 < zip.length; at++) {
            if (copy.getInt(at) == CENTRAL) {
                copy.putShort(at + offset, (short) value);
                return copy.array();
            }
        }
        throw new IllegalArgumentException("There is no directory.");
    }
}
