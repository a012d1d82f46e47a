package pro.interviewai.embeddedmongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * A file of the redo log, {@code journal-<16 hex digits>.log}: frames of length (4 bytes), CRC32C of length and content
 * (4 bytes) and content.
 */
record JournalSegment(Path file, long number) {
    static final int FRAME_HEADER = 8;
    private static final String PREFIX = "journal-";
    private static final String SUFFIX = ".log";

    static JournalSegment of(Path folder, long number) {
        return new JournalSegment(
                folder.resolve(String.format(Locale.ROOT, "%s%016x%s", PREFIX, number, SUFFIX)), number);
    }

    /** The segments of the folder, oldest first. */
    static List<JournalSegment> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> name(file).startsWith(PREFIX) && name(file).endsWith(SUFFIX))
                    .map(file -> new JournalSegment(file, number(name(file))))
                    .sorted(Comparator.comparingLong(JournalSegment::number))
                    .toList();
        }
    }

    static int checksum(ByteBuffer content) {
        CRC32C crc = new CRC32C();
        ByteBuffer length = ByteBuffer.allocate(4).putInt(0, content.remaining());
        crc.update(length);
        crc.update(content.duplicate());
        return (int) crc.getValue();
    }

    /**
     * Reads the frames up to the first that is torn or damaged.
     *
     * @return whether the file ended cleanly after a whole frame
     */
    boolean read(Consumer<ByteBuffer> record) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer header = ByteBuffer.allocate(FRAME_HEADER);
            long left = channel.size();
            while (left > 0) {
                if (left < FRAME_HEADER || !fill(channel, header.clear())) {
                    return false;
                }
                int length = header.getInt(0);
                if (length < 0 || length > left - FRAME_HEADER) {
                    return false;
                }
                ByteBuffer content = ByteBuffer.allocate(length);
                if (!fill(channel, content) || checksum(content) != header.getInt(4)) {
                    return false;
                }
                record.accept(content);
                left -= FRAME_HEADER + length;
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("The redo log " + file + " cannot be read", e);
        }
    }

    private static boolean fill(FileChannel channel, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                return false;
            }
        }
        buffer.flip();
        return true;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static long number(String name) {
        return Long.parseUnsignedLong(name.substring(PREFIX.length(), name.length() - SUFFIX.length()), 16);
    }
}
