package pro.interviewai.embeddedmongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Turns values into bytes whose unsigned order is the order in which the server compares values, so that an ordered
 * map of byte arrays can answer equality, ranges and sorts.
 *
 * <p>Each value is a type byte (0x02..0xFD) and a body that is never a prefix of another body; values may therefore be
 * concatenated, and a whole value may be inverted to sort in descending order. Numbers of all types that are equal have
 * equal bytes.
 */
final class KeyString {
    static final byte NULL = 0x20;
    static final byte NUMBER = 0x30;
    static final byte STRING = 0x38;
    static final byte UUID_TYPE = 0x60;
    static final byte OBJECT_ID = 0x68;
    static final byte BOOLEAN = 0x70;
    static final byte DATE = 0x78;

    private static final byte MIN_KEY = 0x08;
    private static final byte EMPTY_ARRAY = 0x10;
    private static final byte DOCUMENT = 0x40;
    private static final byte ARRAY = 0x48;
    private static final byte BINARY = 0x50;
    private static final byte LEGACY_UUID = 0x58;
    private static final byte TIMESTAMP = 0x79;
    private static final byte OTHER = 0x7A;
    private static final byte MAX_KEY = 0x7E;

    private byte[] bytes = new byte[32];
    private int length;

    /** The bytes of one value in ascending order. */
    static byte[] of(@Nullable Object value) {
        return new KeyString().append(value, true).toBytes();
    }

    /** The bytes just above everything that starts with the prefix. */
    static byte[] after(byte[] prefix) {
        byte[] bound = Arrays.copyOf(prefix, prefix.length + 1);
        bound[prefix.length] = (byte) 0xFF;
        return bound;
    }

    static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    KeyString append(@Nullable Object value, boolean ascending) {
        int start = length;
        write(value);
        if (!ascending) {
            for (int i = start; i < length; i++) {
                bytes[i] = (byte) ~bytes[i];
            }
        }
        return this;
    }

    KeyString appendRaw(byte[] raw) {
        reserve(raw.length);
        System.arraycopy(raw, 0, bytes, length, raw.length);
        length += raw.length;
        return this;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void write(@Nullable Object value) {
        switch (value) {
            case null -> put(NULL);
            case Missing _ -> put(NULL);
            case MinKey _ -> put(MIN_KEY);
            case MaxKey _ -> put(MAX_KEY);
            case Number number -> writeNumber(number);
            case String string -> {
                put(STRING);
                writeText(string);
            }
            case Document document -> writeDocument(document);
            case Collection<?> values -> writeArray(values);
            case BinData data -> {
                put(BINARY);
                putInt(data.getData().length);
                appendRaw(data.getData());
            }
            case LegacyUUID uuid -> writeUuid(LEGACY_UUID, uuid.getUuid());
            case UUID uuid -> writeUuid(UUID_TYPE, uuid);
            case ObjectId id -> {
                put(OBJECT_ID);
                appendRaw(id.toByteArray());
            }
            case Boolean flag -> {
                put(BOOLEAN);
                put((byte) (flag ? 2 : 1));
            }
            case Instant instant -> {
                put(DATE);
                putLong(instant.toEpochMilli() ^ Long.MIN_VALUE);
            }
            case BsonTimestamp timestamp -> {
                put(TIMESTAMP);
                putLong(timestamp.getValue());
            }
            default -> writeOther(value);
        }
    }

    /** A double that sorts as bytes, then what a long has beyond its nearest double, so that all longs stay apart. */
    private void writeNumber(Number number) {
        double value = number.doubleValue();
        long rest = number instanceof Long exact ? exact - (long) value : 0;
        if (number instanceof Long exact && value >= 0x1p63) {
            rest = exact - Long.MAX_VALUE - 1;
        }
        long bits = Double.doubleToLongBits(value == 0 ? 0.0 : value);
        put(NUMBER);
        putLong(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
        int shifted = (int) rest + 0x8000;
        put((byte) (shifted >>> 8));
        put((byte) shifted);
    }

    /** UTF-16 units one by one, as the server compares strings by units and not by code points; 0 ends the text. */
    private void writeText(String text) {
        reserve(text.length() * 3 + 1);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < 2) {
                put((byte) 1);
                put((byte) (unit + 1));
            } else if (unit < 0x80) {
                put((byte) unit);
            } else if (unit < 0x800) {
                put((byte) (0xC0 | unit >>> 6));
                put((byte) (0x80 | unit & 0x3F));
            } else {
                put((byte) (0xE0 | unit >>> 12));
                put((byte) (0x80 | unit >>> 6 & 0x3F));
                put((byte) (0x80 | unit & 0x3F));
            }
        }
        put((byte) 0);
    }

    private void writeDocument(Document document) {
        put(DOCUMENT);
        for (Map.Entry<String, Object> field : document.entrySet()) {
            put((byte) 1);
            write(field.getValue());
            writeText(field.getKey());
        }
        put((byte) 0);
    }

    private void writeArray(Collection<?> values) {
        if (values.isEmpty()) {
            put(EMPTY_ARRAY);
            return;
        }
        put(ARRAY);
        values.forEach(this::write);
        put((byte) 0);
    }

    private void writeUuid(byte type, UUID uuid) {
        put(type);
        putLong(uuid.getMostSignificantBits());
        putLong(uuid.getLeastSignificantBits());
    }

    private void writeOther(Object value) {
        byte type = BsonEncoder.determineType(value);
        ByteBuf buffer = Unpooled.buffer();
        BsonEncoder.encodeValue(type, value, buffer);
        byte[] body = new byte[buffer.readableBytes()];
        buffer.readBytes(body);
        put(OTHER);
        put(type);
        putInt(body.length);
        appendRaw(body);
    }

    private void put(byte value) {
        reserve(1);
        bytes[length++] = value;
    }

    private void putInt(int value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            put((byte) (value >>> shift));
        }
    }

    private void putLong(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            put((byte) (value >>> shift));
        }
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
