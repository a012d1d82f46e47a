package pro.interviewai.intelligence.speech.audio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * WebM (Matroska): nested elements. A browser's recorder writes neither the duration nor the length of what is still growing,
 * so elements that only hold others are entered, whatever length they give, and the packets in them are counted.
 */
final class WebmFile {
    private static final int SEGMENT = 0x18538067;
    private static final int TRACKS = 0x1654AE6B;
    private static final int TRACK = 0xAE;
    private static final int TRACK_NUMBER = 0xD7;
    private static final int TRACK_TYPE = 0x83;
    private static final int CODEC = 0x86;
    private static final int CODEC_HEAD = 0x63A2;
    private static final int PACKED = 0x6D80;
    private static final int SOUND = 0xE1;
    private static final int HERTZ = 0xB5;
    private static final int CHANNELS = 0x9F;
    private static final int BITS = 0x6264;
    private static final int CLUSTER = 0x1F43B675;
    private static final int BLOCK_GROUP = 0xA0;
    private static final int BLOCK = 0xA1;
    private static final int SIMPLE_BLOCK = 0xA3;
    private static final int AUDIO = 2;
    private static final int MOST_TRACKS = 64;

    private final AudioBytes file;
    private final List<Track> tracks = new ArrayList<>();
    private final Map<Long, Track> byNumber = new HashMap<>();

    private WebmFile(AudioBytes file) {
        this.file = file;
    }

    static double seconds(AudioBytes file) {
        var webm = new WebmFile(file);
        for (var at = 0; at < file.size(); ) {
            at = webm.element(at);
        }
        return webm.tracks.stream().mapToDouble(Track::seconds).sum();
    }

    private int element(int at) {
        var idLength = length(at);
        var id = (int) file.unsigned(at, Math.min(idLength, 4));
        var sizeAt = at + idLength;
        var size = size(sizeAt);
        var content = file.within((long) sizeAt + length(sizeAt));
        switch (id) {
            case SEGMENT, CLUSTER, TRACKS, BLOCK_GROUP, SOUND -> {
                return content;
            }
            case TRACK -> {
                begin();
                return content;
            }
            default -> {
                if (size < 0) {
                    throw new BrokenAudio("after " + at + " of its bytes there is something of no length");
                }
                var end = file.within(content + size);
                leaf(id, content, end);
                return end;
            }
        }
    }

    private void begin() {
        if (tracks.size() == MOST_TRACKS) {
            throw new BrokenAudio("it has more than " + MOST_TRACKS + " tracks");
        }
        tracks.add(new Track());
    }

    private void leaf(int id, int at, int end) {
        if (id == BLOCK || id == SIMPLE_BLOCK) {
            block(at, end);
        } else if (!tracks.isEmpty()) {
            var track = tracks.getLast();
            switch (id) {
                case TRACK_NUMBER -> byNumber.put(number(at, end), track);
                case TRACK_TYPE -> track.isAudio = number(at, end) == AUDIO;
                case CODEC -> track.codec = file.name(at, end - at);
                case CODEC_HEAD -> track.head = file.part(at, end);
                case PACKED -> throw new UnknownCoding("WebM with packed tracks");
                case CHANNELS -> track.channels = number(at, end);
                case BITS -> track.bits = number(at, end);
                case HERTZ ->
                    track.hertz = end - at == 4
                            ? Float.intBitsToFloat((int) file.u32be(at))
                            : Double.longBitsToDouble(file.unsigned(at, 8));
                default -> {}
            }
        }
    }

    private long number(int at, int end) {
        return file.unsigned(at, Math.min(end - at, 8));
    }

    /** A block holds one packet, or several with their lengths in front ("lacing"). */
    private void block(int at, int end) {
        var track = byNumber.get(size(at));
        if (track == null || !track.isAudio) {
            return;
        }
        var flagsAt = at + length(at) + 2;
        var lacing = file.u8(flagsAt) >> 1 & 3;
        if (lacing == 0) {
            track.add(file, flagsAt + 1, end);
            return;
        }
        var count = file.u8(flagsAt + 1) + 1;
        var lengths = new long[count];
        var next = flagsAt + 2;
        for (var i = 0; i < count - 1 && lacing != 2; i++) {
            if (lacing == 1) {
                int more;
                do {
                    more = file.u8(next++);
                    lengths[i] += more;
                } while (more == 255);
            } else {
                var width = length(next);
                lengths[i] = i == 0 ? size(next) : lengths[i - 1] + size(next) - ((1L << 7 * width - 1) - 1);
                next += width;
            }
        }
        for (var i = 0; i < count; i++) {
            var length = lacing == 2 ? (end - next) / (count - i) : i == count - 1 ? end - next : lengths[i];
            if (length < 0 || next + length > end) {
                throw new BrokenAudio("a block of its sound says that it is longer than it is");
            }
            track.add(file, next, (int) (next + length));
            next += (int) length;
        }
    }

    /** How many bytes the number at this place takes. */
    private int length(int at) {
        var length = Integer.numberOfLeadingZeros(file.u8(at)) - 23;
        if (length > 8) {
            throw new BrokenAudio("after " + at + " of its bytes there is something that is no WebM");
        }
        return length;
    }

    /** The number at this place; below 0 for "not known". */
    private long size(int at) {
        var length = length(at);
        var all = (1L << 7 * length) - 1;
        var size = file.unsigned(at, length) & all;
        return size == all ? -1 : size;
    }

    private static final class Track {
        private boolean isAudio;
        private String codec = "";
        private byte[] head = {};
        private double hertz = 8_000;
        private long channels = 1;
        private long bits;
        private double seconds;
        private @Nullable Coding coding;

        void add(AudioBytes file, int from, int to) {
            if (coding == null) {
                coding = coding();
            }
            seconds += coding.seconds(file, from, to);
        }

        double seconds() {
            return Math.max(0, seconds - (coding == null ? 0 : coding.leadIn()));
        }

        private Coding coding() {
            return switch (codec) {
                case "A_OPUS" -> new OpusCoding(head.length < 12 ? 0 : new AudioBytes(head).u16le(10));
                case "A_VORBIS" -> vorbis(new AudioBytes(head));
                case "A_PCM/INT/LIT", "A_PCM/FLOAT/IEEE" -> pcm();
                default -> throw new UnknownCoding("WebM with neither Opus, Vorbis nor PCM");
            };
        }

        private Coding pcm() {
            var bytes = channels * ((bits + 7) / 8);
            if (bytes <= 0 || bytes > 1_024) {
                throw new BrokenAudio("its header gives samples of no size");
            }
            return new FixedCoding(Coding.hertz((long) hertz), (int) bytes, 1);
        }

        /** Three headers with the lengths of the first two in front. */
        private static Coding vorbis(AudioBytes head) {
            var at = 1;
            var lengths = new int[2];
            for (var i = 0; i < 2; i++) {
                int more;
                do {
                    more = head.u8(at++);
                    lengths[i] += more;
                } while (more == 255);
            }
            var setup = at + lengths[0] + lengths[1];
            return new VorbisCoding(head.part(at, at + lengths[0]), head.part(setup, head.size()));
        }
    }
}
