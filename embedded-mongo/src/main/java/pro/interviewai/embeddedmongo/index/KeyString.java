package pro.interviewai.embeddedmongo.index;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pro.interviewai.embeddedmongo.storage.BsonBytes;

/**
 * Values as bytes whose unsigned order is the server's order of values. Every encoding starts with a type byte between
 * 0x01 and 0xFE and is prefix-free, so encodings may be concatenated and, for a descending key, complemented.
 */
public final class KeyString {

    static final int MIN_KEY = 0x08;
    static final int EMPTY_ARRAY = 0x0C;
    static final int NULL = 0x10;
    public static final int NUMBER = 0x18;
    static final int STRING = 0x20;
    static final int DOCUMENT = 0x28;
    static final int LIST = 0x30;
    static final int BINARY = 0x38;
    static final int LEGACY_UUID = 0x40;
    static final int UUID = 0x48;
    static final int OBJECT_ID = 0x50;
    static final int BOOLEAN = 0x58;
    static final int DATE = 0x60;
    static final int TIMESTAMP = 0x68;
    static final int REGEX = 0x70;
    static final int OTHER = 0x78;
    static final int MAX_KEY = 0x80;

    /** Sorts behind every encoding, so a prefix with it is the upper bound of all keys that start with the prefix. */
    private static final byte END = (byte) 0xFF;

    private static final long SIGN = Long.MIN_VALUE;

    private KeyString() {}

    public static byte[] of(@Nullable Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16);
        write(value, out);
        return out.toByteArray();
    }

    public static byte[] of(@Nullable Object value, boolean ascending) {
        byte[] bytes = of(value);
        return ascending ? bytes : complement(bytes);
    }

    static byte[] complement(byte[] bytes) {
        byte[] result = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            result[i] = (byte) ~bytes[i];
        }
        return result;
    }

    public static byte[] concat(byte[] first, byte[] second) {
        byte[] result = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, result, first.length, second.length);
        return result;
    }

    public static byte[] after(byte[] prefix) {
        return concat(prefix, new byte[] {END});
    }

    public static int typeOf(@Nullable Object value) {
        return switch (value) {
            case null -> NULL;
            case Missing _ -> NULL;
            case MinKey _ -> MIN_KEY;
            case Number _ -> NUMBER;
            case String _ -> STRING;
            case Map<?, ?> _ -> DOCUMENT;
            case Collection<?> list -> list.isEmpty() ? EMPTY_ARRAY : LIST;
            case BinData _ -> BINARY;
            case LegacyUUID _ -> LEGACY_UUID;
            case UUID _ -> UUID;
            case ObjectId _ -> OBJECT_ID;
            case Boolean _ -> BOOLEAN;
            case Instant _ -> DATE;
            case BsonTimestamp _ -> TIMESTAMP;
            case BsonRegularExpression _ -> REGEX;
            case MaxKey _ -> MAX_KEY;
            default -> OTHER;
        };
    }

    private static void write(@Nullable Object value, ByteArrayOutputStream out) {
        int type = typeOf(value);
        out.write(type);
        switch (value) {
            case Number number -> writeNumber(number, out);
            case String string -> writeString(string, out);
            case Map<?, ?> document -> writeDocument(document, out);
            case Collection<?> list -> writeList(list, out);
            case BinData binary -> writeSized(binary.getData(), out);
            case LegacyUUID legacy -> {
                writeLong(legacy.getUuid().getMostSignificantBits() ^ SIGN, out);
                writeLong(legacy.getUuid().getLeastSignificantBits() ^ SIGN, out);
            }
            case UUID uuid -> {
                writeLong(uuid.getMostSignificantBits(), out);
                writeLong(uuid.getLeastSignificantBits(), out);
            }
            case ObjectId id -> out.writeBytes(id.toByteArray());
            case Boolean bool -> out.write(bool ? 2 : 1);
            case Instant instant -> writeLong(instant.toEpochMilli() ^ SIGN, out);
            case BsonTimestamp timestamp -> writeLong(timestamp.getValue(), out);
            case null, default -> {
                if (type == REGEX || type == OTHER) {
                    writeSized(BsonBytes.encode(new Document("", value)), out);
                }
            }
        }
    }

    /** The double first, then what a long has beyond it: int, long and double compare as one, longs stay exact. */
    private static void writeNumber(Number number, ByteArrayOutputStream out) {
        double value = number.doubleValue() + 0.0;
        long residual = number instanceof Long exact ? exact - (long) value : 0;
        long bits = Double.doubleToLongBits(value);
        writeLong(bits < 0 ? ~bits : bits ^ SIGN, out);
        int shifted = (int) residual + 0x8000;
        out.write(shifted >>> 8);
        out.write(shifted);
    }

    /** UTF-16 units, each in UTF-8's form: the order of Java's compareTo, which the matcher uses. */
    private static void writeString(String string, ByteArrayOutputStream out) {
        for (int i = 0; i < string.length(); i++) {
            char unit = string.charAt(i);
            if (unit == 0) {
                out.write(0x00);
                out.write(0xFF);
            } else if (unit < 0x80) {
                out.write(unit);
            } else if (unit < 0x800) {
                out.write(0xC0 | unit >>> 6);
                out.write(0x80 | unit & 0x3F);
            } else {
                out.write(0xE0 | unit >>> 12);
                out.write(0x80 | unit >>> 6 & 0x3F);
                out.write(0x80 | unit & 0x3F);
            }
        }
        out.write(0x00);
        out.write(0x00);
    }

    private static void writeDocument(Map<?, ?> document, ByteArrayOutputStream out) {
        document.forEach((name, value) -> {
            out.write(typeOf(value));
            writeString(String.valueOf(name), out);
            write(value, out);
        });
        out.write(0x00);
    }

    private static void writeList(Collection<?> list, ByteArrayOutputStream out) {
        list.forEach(element -> write(element, out));
        out.write(0x00);
    }

    private static void writeSized(byte[] bytes, ByteArrayOutputStream out) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(bytes.length >>> shift);
        }
        out.writeBytes(bytes);
    }

    private static void writeLong(long value, ByteArrayOutputStream out) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            out.write((int) (value >>> shift));
        }
    }

    /**
     * The smallest or largest number that the matcher may take for equal to a bound: it compares beyond the int range by
     * long values, cutting fractions off.
     */
    public static Object widened(Object bound, boolean downwards) {
        if (!(bound instanceof Number number)) {
            return bound;
        }
        double value = number.doubleValue();
        if (Math.abs(value) < Integer.MAX_VALUE && !(bound instanceof Decimal128)) {
            return bound;
        }
        return downwards ? Math.nextDown(Math.floor(value) - 1) : Math.nextUp(Math.ceil(value) + 1);
    }
}
