package pro.interviewai.intelligence.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What goes between the application and a worker: parts with their lengths before them, as neither believes the other. */
final class Frames {
    static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final int LONGEST_ABOUT = 4 * 1024;

    private Frames() {}

    /** A piece of work. */
    record Request(String about, byte[] content) {}

    /** A worker's word. */
    record Answer(Kind kind, byte[] content) {
        static Answer of(Kind kind, String content) {
            return new Answer(kind, content.getBytes(StandardCharsets.UTF_8));
        }

        String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    /** Of a worker's word. */
    enum Kind {
        /** It has begun and waits for work. */
        READY,
        /** What the work gave. */
        DONE,
        /** The code of a problem and, after a line break, its sentence. */
        PROBLEM,
        /** The work failed where it should not; the kind of exception, and where. */
        FAILURE
    }

    static void write(DataOutputStream out, Request request) throws IOException {
        var about = request.about().getBytes(StandardCharsets.UTF_8);
        write(out, about.length > LONGEST_ABOUT ? new byte[0] : about);
        write(out, request.content());
        out.flush();
    }

    static void write(DataOutputStream out, Answer answer) throws IOException {
        out.writeByte(answer.kind().ordinal());
        write(out, answer.content());
        out.flush();
    }

    /** @return nothing where the other side has closed */
    static Optional<Request> readRequest(DataInputStream in) throws IOException {
        var first = in.read();
        if (first < 0) {
            return Optional.empty();
        }
        var length = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
        var about = new String(bytes(in, length), StandardCharsets.UTF_8);
        return Optional.of(new Request(about, bytes(in, in.readInt())));
    }

    static Answer readAnswer(DataInputStream in) throws IOException {
        var kind = in.readUnsignedByte();
        if (kind >= Kind.values().length) {
            throw new IOException("No such kind of answer: " + kind);
        }
        return new Answer(Kind.values()[kind], bytes(in, in.readInt()));
    }

    private static void write(DataOutputStream out, byte[] part) throws IOException {
        out.writeInt(part.length);
        out.write(part);
    }

    private static byte[] bytes(DataInputStream in, int length) throws IOException {
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("No such length: " + length);
        }
        var bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}
