package pro.interviewai.eventlog;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.bson.RawBsonDocument;

/**
 * The last commit of the log as far as the next one depends on it.
 *
 * @param commit its number, 0 before the first
 * @param hash its hash, 32 zero bytes before the first
 * @param millis when it was stored; no later commit bears an earlier time
 */
public record Head(long commit, byte[] hash, long millis) {
    public static final int HASH_BYTES = 32;
    private static final byte INT64 = 0x12;
    private static final byte DATE = 0x09;
    private static final byte BINARY = 0x05;
    private static final int ID_SIZE = 13;
    private static final int TIME_SIZE = 11;
    private static final int PREVIOUS_SIZE = 9 + HASH_BYTES;
    private static final int HASH_SIZE = 8 + HASH_BYTES;
    private static final int FRAME = 5;

    static Head beforeFirst() {
        return new Head(0, new byte[HASH_BYTES], 0);
    }

    /** A commit as it will stand in the log, and the head it will be. */
    record Next(RawBsonDocument document, Head head) {}

    /**
     * Gives {@code commit} the next position and chains it: {@code {_id, t, c, st, e, ph, h}} with
     * {@code h = SHA-256(ph | the document's BSON without h)}.
     */
    Next append(Commit commit, long now) {
        long time = Math.max(now, millis);
        int unsealed = FRAME + ID_SIZE + TIME_SIZE + commit.body().length + PREVIOUS_SIZE;
        ByteBuffer bson = ByteBuffer.allocate(unsealed + HASH_SIZE).order(ByteOrder.LITTLE_ENDIAN);
        bson.putInt(unsealed);
        name(bson.put(INT64), "_id").putLong(this.commit + 1);
        name(bson.put(DATE), "t").putLong(time);
        bson.put(commit.body());
        binary(bson, "ph", hash);
        bson.put((byte) 0);
        byte[] sealed = chain(hash, bson.array(), unsealed);
        bson.position(unsealed - 1);
        binary(bson, "h", sealed);
        bson.put((byte) 0).putInt(0, unsealed + HASH_SIZE);
        return new Next(new RawBsonDocument(bson.array()), new Head(this.commit + 1, sealed, time));
    }

    /** The hash that a stored document should bear, computed from its bytes, given that its last element is the hash. */
    public static byte[] expectedHash(RawBsonDocument stored, byte[] previous) {
        ByteBuffer bytes = stored.getByteBuffer().asNIO();
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        int unsealed = copy.length - HASH_SIZE;
        if (unsealed < FRAME) {
            return new byte[0];
        }
        ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN).putInt(0, unsealed);
        copy[unsealed - 1] = 0;
        return chain(previous, copy, unsealed);
    }

    private static byte[] chain(byte[] previous, byte[] document, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            digest.update(document, 0, length);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }

    private static ByteBuffer name(ByteBuffer bson, String name) {
        return bson.put(name.getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
    }

    private static void binary(ByteBuffer bson, String name, byte[] value) {
        name(bson.put(BINARY), name).putInt(value.length).put((byte) 0).put(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Head(long thatCommit, byte[] thatHash, long thatMillis)
                && commit == thatCommit
                && Arrays.equals(hash, thatHash)
                && millis == thatMillis;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(commit);
    }

    @Override
    public String toString() {
        return "Head[" + commit + "]";
    }
}
