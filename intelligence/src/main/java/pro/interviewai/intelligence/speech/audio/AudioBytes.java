package pro.interviewai.intelligence.speech.audio;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and names at places of a file. Reading beyond its end throws {@link IndexOutOfBoundsException}. */
record AudioBytes(byte[] content) {

    int size() {
        return content.length;
    }

    int u8(int at) {
        return content[at] & 0xff;
    }

    int u16le(int at) {
        return u8(at) | u8(at + 1) << 8;
    }

    long u32le(int at) {
        return u16le(at) | (long) u16le(at + 2) << 16;
    }

    int u16be(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    long u32be(int at) {
        return unsigned(at, 4);
    }

    /** Of up to eight bytes, the highest first. */
    long unsigned(int at, int length) {
        long value = 0;
        for (var i = 0; i < length; i++) {
            value = value << 8 | u8(at + i);
        }
        return value;
    }

    String name(int at, int length) {
        return new String(content, at, within((long) at + length) - at, StandardCharsets.ISO_8859_1);
    }

    boolean isName(int at, String name) {
        return at >= 0
                && at + name.length() <= content.length
                && name(at, name.length()).equals(name);
    }

    byte[] part(int from, int to) {
        return Arrays.copyOfRange(content, from, within(to));
    }

    /** An offset that must lie within the file or at its end. */
    int within(long offset) {
        if (offset < 0 || offset > content.length) {
            throw new IndexOutOfBoundsException("the file ends before " + offset);
        }
        return (int) offset;
    }
}
