package pro.interviewai.embeddedmongo.storage;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.CRC32C;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The map operations of one document's write, undone together if the write fails, logged as one record. Its place in
 * the log is taken before its first operation is visible, so whatever was written after reading it is logged later.
 */
final class LoggedChange {

    /** Bytes of length, checksum and sequence in front of a record's operations. */
    static final int HEADER = 16;

    private record Operation(
            MVMap<byte[], byte[]> map, byte[] key, byte @Nullable [] value, byte @Nullable [] previous) {}

    final long sequence;

    private final Deque<Operation> operations = new ArrayDeque<>();
    private volatile @Nullable ByteBuffer sealed;

    LoggedChange(long sequence) {
        this.sequence = sequence;
    }

    void put(MVMap<byte[], byte[]> map, byte[] key, byte[] value) {
        operations.add(new Operation(map, key, value, map.put(key, value)));
    }

    void remove(MVMap<byte[], byte[]> map, byte[] key) {
        operations.add(new Operation(map, key, null, map.remove(key)));
    }

    void undo() {
        while (!operations.isEmpty()) {
            Operation operation = operations.removeLast();
            if (operation.previous() == null) {
                operation.map().remove(operation.key());
            } else {
                operation.map().put(operation.key(), operation.previous());
            }
        }
    }

    /** No operation follows; the record may be written to the log. */
    void seal() {
        int length = HEADER;
        for (Operation operation : operations) {
            length += 12 + operation.key().length + (operation.value() == null ? 0 : operation.value().length);
        }
        ByteBuffer buffer = ByteBuffer.allocate(length).putInt(length).putInt(0).putLong(sequence);
        for (Operation operation : operations) {
            buffer.putInt(operation.map().getId()).putInt(operation.key().length);
            buffer.putInt(operation.value() == null ? -1 : operation.value().length);
            buffer.put(operation.key());
            if (operation.value() != null) {
                buffer.put(operation.value());
            }
        }
        buffer.flip();
        buffer.putInt(4, checksum(buffer.duplicate().position(8)));
        operations.clear();
        sealed = buffer;
    }

    @Nullable
    ByteBuffer sealed() {
        return sealed;
    }

    static int checksum(ByteBuffer bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
