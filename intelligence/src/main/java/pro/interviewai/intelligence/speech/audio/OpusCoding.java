package pro.interviewai.intelligence.speech.audio;

/**
 * Opus: the first byte of a packet tells the length and number of its frames (RFC 6716, 3.1).
 *
 * @param preSkip samples at 48 kHz
 */
record OpusCoding(int preSkip) implements Coding {
    private static final double HERTZ = 48_000;
    private static final int[] SILK = {480, 960, 1_920, 2_880};
    private static final int[] CELT = {120, 240, 480, 960};
    private static final int[] BOTH = {480, 960};

    @Override
    public double seconds(AudioBytes file, int from, int to) {
        if (to <= from) {
            return 0;
        }
        var head = file.u8(from);
        var kind = head >> 3;
        var samples = kind < 12 ? SILK[kind & 3] : kind < 16 ? BOTH[kind & 1] : CELT[kind & 3];
        return samples * frames(file, from, to, head & 3) / HERTZ;
    }

    private static int frames(AudioBytes file, int from, int to, int code) {
        return switch (code) {
            case 0 -> 1;
            case 3 -> to - from > 1 ? file.u8(from + 1) & 0x3f : 0;
            default -> 2;
        };
    }

    @Override
    public double leadIn() {
        return preSkip / HERTZ;
    }
}
