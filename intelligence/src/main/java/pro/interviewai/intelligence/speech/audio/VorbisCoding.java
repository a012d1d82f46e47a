package pro.interviewai.intelligence.speech.audio;

/**
 * Vorbis: a packet is a short or a long block, which its mode tells, and sounds for a quarter of the block before it and of
 * its own. The modes stand at the end of the set-up header, behind books of a length that only a decoder finds out, so they
 * are read from the end backwards, as libvorbis' own tools and FFmpeg's parser do.
 */
final class VorbisCoding implements Coding {
    private static final int MODE_BITS = 41;
    private static final int COUNT_BITS = 6;
    private static final int MOST_MODES = 64;

    private final int hertz;
    private final int[] blocks;
    private final boolean[] isLong;
    private int before;

    /**
     * @param identification the first header
     * @param setup the third one
     */
    VorbisCoding(byte[] identification, byte[] setup) {
        var head = new AudioBytes(identification);
        hertz = Coding.hertz(head.u32le(12));
        blocks = new int[] {1 << (head.u8(28) & 15), 1 << (head.u8(28) >> 4)};
        isLong = modes(new BitsFromEnd(setup));
    }

    @Override
    public double seconds(AudioBytes file, int from, int to) {
        if (to <= from || (file.u8(from) & 1) != 0) {
            return 0;
        }
        var bits = 32 - Integer.numberOfLeadingZeros(isLong.length - 1);
        var mode = file.u8(from) >> 1 & (1 << bits) - 1;
        if (mode >= isLong.length) {
            throw new BrokenAudio("a packet of its sound is of a mode that its header does not have");
        }
        var block = blocks[isLong[mode] ? 1 : 0];
        var samples = before == 0 ? 0 : before / 4 + block / 4;
        before = block;
        return (double) samples / hertz;
    }

    private static boolean[] modes(BitsFromEnd bits) {
        while (bits.left() > MODE_BITS && bits.read(1) == 0) {
            // what is left of the last byte
        }
        var flags = new boolean[MOST_MODES];
        var found = 0;
        for (var modes = 1; modes <= MOST_MODES && bits.left() > MODE_BITS + COUNT_BITS; modes++) {
            if (bits.read(8) >= MOST_MODES || bits.read(16) != 0 || bits.read(16) != 0) {
                break;
            }
            flags[modes - 1] = bits.read(1) == 1;
            if (bits.peek(COUNT_BITS) + 1 == modes) {
                found = modes;
            }
        }
        if (found == 0) {
            throw new BrokenAudio("the set-up of its Vorbis sound has no modes");
        }
        var inOrder = new boolean[found];
        for (var i = 0; i < found; i++) {
            inOrder[i] = flags[found - 1 - i];
        }
        return inOrder;
    }

    /** Fields of a bit stream from its end, the last field first. */
    private static final class BitsFromEnd {
        private final byte[] bytes;
        private int left;

        BitsFromEnd(byte[] bytes) {
            this.bytes = bytes;
            left = 8 * bytes.length;
        }

        int left() {
            return left;
        }

        int read(int count) {
            var value = peek(count);
            left -= count;
            return value;
        }

        int peek(int count) {
            var value = 0;
            for (var i = 1; i <= count; i++) {
                var bit = left - i;
                value = value << 1 | bytes[bit / 8] >> bit % 8 & 1;
            }
            return value;
        }
    }
}
