package pro.interviewai.intelligence.speech.audio;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ogg: pages with packets of Opus or Vorbis. Streams may follow each other; what counts is what all of them last. */
final class OggFile {
    private static final int HEADER = 27;
    private static final int CONTINUED = 1;
    private static final int BEGINS = 2;
    private static final int FULL = 255;
    private static final int MOST_STREAMS = 16;

    private final AudioBytes file;
    private final Map<Long, Stream> streams = new HashMap<>();
    private double seconds;
    private boolean began;

    private OggFile(AudioBytes file) {
        this.file = file;
    }

    static double seconds(AudioBytes file) {
        var ogg = new OggFile(file);
        for (var at = 0; at < file.size(); ) {
            at = ogg.page(at);
        }
        ogg.end();
        return ogg.seconds;
    }

    private int page(int at) {
        if (!file.name(at, 4).equals("OggS")) {
            throw new BrokenAudio("after " + at + " of its bytes there is something that is no Ogg");
        }
        var stream = stream(file.u8(at + 5), file.u32le(at + 14));
        var segments = file.u8(at + 26);
        var from = at + HEADER + segments;
        for (var i = 0; i < segments; i++) {
            var length = file.u8(at + HEADER + i);
            var to = file.within((long) from + length);
            stream.add(file, from, to, length < FULL);
            from = to;
        }
        return file.within(from);
    }

    private Stream stream(int flags, long serial) {
        if ((flags & BEGINS) != 0) {
            if (!began) {
                end();
            }
            began = true;
            if (streams.size() == MOST_STREAMS) {
                throw new BrokenAudio("it has more than " + MOST_STREAMS + " streams at once");
            }
            streams.put(serial, new Stream());
        } else {
            began = false;
        }
        var stream = streams.get(serial);
        if (stream == null) {
            throw new BrokenAudio("the beginning of its sound is missing");
        }
        if ((flags & CONTINUED) == 0) {
            stream.packet.reset();
        }
        return stream;
    }

    private void end() {
        for (var stream : streams.values()) {
            seconds += stream.seconds();
        }
        streams.clear();
    }

    private static final class Stream {
        private final ByteArrayOutputStream packet = new ByteArrayOutputStream();
        private byte[] identification = {};
        private int packets;
        private double seconds;
        private @Nullable Coding coding;
        private boolean silent;

        void add(AudioBytes file, int from, int to, boolean whole) {
            if (silent) {
                return;
            }
            packet.write(file.content(), from, to - from);
            if (whole) {
                take(packet.toByteArray());
                packet.reset();
            }
        }

        private void take(byte[] bytes) {
            var head = new AudioBytes(bytes);
            packets++;
            if (packets == 1) {
                begin(bytes, head);
            } else if (packets == 3 && coding == null) {
                coding = new VorbisCoding(identification, bytes);
            } else if (packets > 2 && coding != null) {
                seconds += coding.seconds(head, 0, bytes.length);
            }
        }

        private void begin(byte[] bytes, AudioBytes head) {
            if (head.isName(0, "OpusHead")) {
                coding = new OpusCoding(head.u16le(10));
            } else if (head.isName(1, "vorbis")) {
                identification = bytes;
            } else if (head.isName(1, "theora") || head.isName(0, "fishead")) {
                silent = true;
            } else {
                throw new UnknownCoding("Ogg with neither Opus nor Vorbis");
            }
        }

        double seconds() {
            return Math.max(0, seconds - (coding == null ? 0 : coding.leadIn()));
        }
    }
}
