package pro.interviewai.intelligence.speech;

import java.nio.charset.StandardCharsets;

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

    long i64le(int at) {
        return u32le(at) | u32le(at + 4) << 32;
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
        if (at < 0 || at + length > content.length) {
            throw new IndexOutOfBoundsException(at);
        }
        return new String(content, at, length, StandardCharsets.ISO_8859_1);
    }

    /** An offset that must lie within the file or at its end. */
    int within(long offset) {
        if (offset < 0 || offset > content.length) {
            throw new IndexOutOfBoundsException("the file ends before " + offset);
        }
        return (int) offset;
    }
}
