package pro.interviewai.intelligence.speech.audio;

import org.jspecify.annotations.Nullable;

/** Reads which coding the sound of an MP4 has, from its description. */
final class Mp4Codings {
    private static final int[] AAC_HERTZ = {
        96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350
    };
    /** MPEG-4's kinds of AAC whose packets are of one length: main, low complexity, scalable sampling, prediction. */
    private static final int PLAIN_AAC = 4;

    private static final int SPECTRAL_REPLICATION = 5;
    private static final int PARAMETRIC_STEREO = 29;
    private static final int GIVEN_IN_FULL = 15;

    private Mp4Codings() {}

    /** @return none for what is not understood */
    static @Nullable Coding read(AudioBytes file, String format, int at, int end) {
        return switch (format) {
            case "mp4a" -> aac(file, find(file, "esds", at, end), end);
            case "Opus" -> new OpusCoding(file.u16be(find(file, "dOps", at, end) + 6));
            case "alac" -> alac(file, find(file, "alac", at + 8, end));
            default -> null;
        };
    }

    /** Where the content of a box begins, in whatever other boxes it lies. */
    private static int find(AudioBytes file, String name, int at, int end) {
        for (var i = at; i < end - 4; i++) {
            if (file.isName(i, name)) {
                return i;
            }
        }
        throw new BrokenAudio("what tells how its sound is coded is missing");
    }

    private static Coding alac(AudioBytes file, int at) {
        var samples = file.u32be(at + 8);
        if (samples == 0 || samples > Coding.FASTEST_HERTZ) {
            throw new BrokenAudio("its header gives packets of " + samples + " samples");
        }
        return new FixedCoding(Coding.hertz(file.u32be(at + 28)), 0, (int) samples);
    }

    /** MPEG-4's descriptors: tag, length in up to four bytes, content; the innermost one (5) configures the decoder. */
    private static @Nullable Coding aac(AudioBytes file, int esds, int end) {
        var at = esds + 8;
        at = afterLength(file, at, 3);
        var flags = file.u8(at + 2);
        at += 3 + ((flags & 0x80) != 0 ? 2 : 0) + ((flags & 0x20) != 0 ? 2 : 0);
        at += (flags & 0x40) != 0 ? 1 + file.u8(at) : 0;
        at = afterLength(file, at, 4);
        var kind = file.u8(at);
        if (kind != 0x40 && (kind < 0x66 || kind > 0x68)) {
            return null;
        }
        return configured(new Bits(file, afterLength(file, at + 13, 5), end));
    }

    private static int afterLength(AudioBytes file, int at, int tag) {
        if (file.u8(at) != tag) {
            throw new BrokenAudio("what tells how its sound is coded is damaged");
        }
        var next = at + 1;
        while ((file.u8(next) & 0x80) != 0) {
            next++;
        }
        return next + 1;
    }

    private static @Nullable Coding configured(Bits bits) {
        var kind = bits.read(5);
        var hertz = hertz(bits);
        bits.read(4);
        if (kind == SPECTRAL_REPLICATION || kind == PARAMETRIC_STEREO) {
            hertz(bits);
            kind = bits.read(5);
        }
        if (kind == 0 || kind > PLAIN_AAC) {
            return null;
        }
        return new FixedCoding(hertz, 0, bits.read(1) == 1 ? 960 : 1024);
    }

    private static int hertz(Bits bits) {
        var index = bits.read(4);
        if (index != GIVEN_IN_FULL && index >= AAC_HERTZ.length) {
            throw new BrokenAudio("its header gives no sample rate");
        }
        return index == GIVEN_IN_FULL ? Coding.hertz(bits.read(24)) : AAC_HERTZ[index];
    }

    private static final class Bits {
        private final AudioBytes file;
        private final int end;
        private int bit;

        Bits(AudioBytes file, int from, int end) {
            this.file = file;
            this.end = end;
            bit = 8 * from;
        }

        int read(int count) {
            var value = 0;
            for (var i = 0; i < count; i++, bit++) {
                if (bit / 8 >= end) {
                    throw new BrokenAudio("what tells how its sound is coded is cut off");
                }
                value = value << 1 | file.u8(bit / 8) >> 7 - bit % 8 & 1;
            }
            return value;
        }
    }
}
