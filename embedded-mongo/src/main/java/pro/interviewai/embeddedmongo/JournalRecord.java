package pro.interviewai.embeddedmongo;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The changes of the store's maps that one operation of a collection makes, as bytes: per change the map's number, the
 * length and bytes of the key, and the length and bytes of the new value (length -1: removed).
 *
 * <p>A record is replayed whole or not at all, and replaying it twice does no harm.
 */
final class JournalRecord {
    private static final int KEPT_CAPACITY = 1 << 20;

    private byte[] bytes = new byte[1024];
    private int length;

    void add(int mapId, byte[] key, byte @Nullable [] value) {
        int size = 12 + key.length + (value == null ? 0 : value.length);
        if (length + size > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + size));
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes, length, size);
        buffer.putInt(mapId).putInt(key.length).put(key).putInt(value == null ? -1 : value.length);
        if (value != null) {
            buffer.put(value);
        }
        length += size;
    }

    boolean isEmpty() {
        return length == 0;
    }

    ByteBuffer content() {
        return ByteBuffer.wrap(bytes, 0, length);
    }

    void clear() {
        length = 0;
        if (bytes.length > KEPT_CAPACITY) {
            bytes = new byte[1024];
        }
    }

    /** Receives the changes of a record in their order. */
    interface Changes {
        void change(int mapId, byte[] key, byte @Nullable [] value);
    }

    static void read(ByteBuffer content, Changes changes) {
        while (content.hasRemaining()) {
            int mapId = content.getInt();
            byte[] key = new byte[content.getInt()];
            content.get(key);
            int valueLength = content.getInt();
            byte[] value = valueLength < 0 ? null : new byte[valueLength];
            if (value != null) {
                content.get(value);
            }
            changes.change(mapId, key, value);
        }
    }
}
