package pro.interviewai.embeddedmongo.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The log's files, named after the sequence of their first change, and how they are read back. */
final class RedoSegments {

    private static final String SUFFIX = ".redo";

    /** Receives the operations in the order in which they were made. */
    interface Target {
        void apply(int mapId, byte[] key, byte @Nullable [] value);
    }

    private RedoSegments() {}

    static Path fileOf(Path directory, long firstSequence) {
        return directory.resolve("%016x%s".formatted(firstSequence, SUFFIX));
    }

    static long firstSequenceOf(Path segment) {
        String name = segment.getFileName().toString();
        return Long.parseUnsignedLong(name.substring(0, name.length() - SUFFIX.length()), 16);
    }

    static List<Path> in(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparingLong(RedoSegments::firstSequenceOf))
                    .toList();
        }
    }

    static void forceDirectory(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /**
     * Applies what the segments hold from a sequence on. A torn record at the end of the last segment was never
     * acknowledged and is dropped.
     *
     * @return the sequence after the last change found
     * @throws IOException if a segment that is not the last is damaged, since acknowledged changes would be lost
     */
    static long replay(Path directory, long from, Target target) throws IOException {
        long next = from;
        List<Path> segments = in(directory);
        for (Path segment : segments) {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(segment));
            while (isWhole(bytes)) {
                next = Math.max(next, applyRecord(bytes, from, target) + 1);
            }
            if (bytes.hasRemaining() && !segment.equals(segments.getLast())) {
                throw new IOException("Redo log segment %s is damaged at byte %d".formatted(segment, bytes.position()));
            }
        }
        return next;
    }

    private static boolean isWhole(ByteBuffer bytes) {
        if (bytes.remaining() < LoggedChange.HEADER) {
            return false;
        }
        int length = bytes.getInt(bytes.position());
        return length >= LoggedChange.HEADER
                && length <= bytes.remaining()
                && LoggedChange.checksum(bytes.slice(bytes.position() + 8, length - 8))
                        == bytes.getInt(bytes.position() + 4);
    }

    private static long applyRecord(ByteBuffer bytes, long from, Target target) {
        int end = bytes.position() + bytes.getInt(bytes.position());
        long sequence = bytes.getLong(bytes.position() + 8);
        bytes.position(bytes.position() + LoggedChange.HEADER);
        while (bytes.position() < end) {
            int mapId = bytes.getInt();
            byte[] key = new byte[bytes.getInt()];
            int valueLength = bytes.getInt();
            byte[] value = valueLength < 0 ? null : new byte[valueLength];
            bytes.get(key);
            if (value != null) {
                bytes.get(value);
            }
            if (sequence >= from) {
                target.apply(mapId, key, value);
            }
        }
        return sequence;
    }
}
