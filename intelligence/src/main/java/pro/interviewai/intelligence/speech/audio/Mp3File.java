package pro.interviewai.intelligence.speech.audio;

/** MPEG audio, layer III: frames one after the other, each with its own rate. */
final class Mp3File {
    private static final int[] KBITS_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] KBITS_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] HERTZ = {44_100, 48_000, 32_000};
    private static final int TAG_V1 = 128;

    private Mp3File() {}

    static double seconds(AudioBytes file) {
        var first = afterTags(file);
        var at = first;
        double seconds = 0;
        while (isFrame(file, at)) {
            var next = file.within((long) at + length(file, at));
            if (at > first || !isAboutOthers(file, at, next)) {
                seconds += (double) samples(file, at) / hertz(file, at);
            }
            at = next;
        }
        if (at < file.size() && !isTag(file, at)) {
            throw new BrokenAudio("after " + at + " of its bytes there is something that is no MP3");
        }
        return seconds;
    }

    static boolean isFrame(AudioBytes file, int at) {
        return at + 4 <= file.size()
                && file.u8(at) == 0xff
                && (file.u8(at + 1) & 0xe0) == 0xe0
                && version(file, at) != 1
                && (file.u8(at + 1) >> 1 & 3) == 1
                && file.u8(at + 2) >> 4 != 0
                && file.u8(at + 2) >> 4 != 15
                && (file.u8(at + 2) >> 2 & 3) != 3;
    }

    private static int afterTags(AudioBytes file) {
        var at = 0;
        while (file.isName(at, "ID3")) {
            var length = file.u8(at + 6) << 21 | file.u8(at + 7) << 14 | file.u8(at + 8) << 7 | file.u8(at + 9);
            at = file.within(at + 10L + length);
        }
        return at;
    }

    private static boolean isTag(AudioBytes file, int at) {
        return file.isName(at, "APETAGEX")
                || file.isName(at, "LYRICSBEGIN")
                || file.isName(at, "TAG") && file.size() - at == TAG_V1;
    }

    /** A first frame that counts the other ones and is silent itself. */
    private static boolean isAboutOthers(AudioBytes file, int at, int end) {
        for (var i = at + 4; i < Math.min(end, at + 40); i++) {
            if (file.isName(i, "Xing") || file.isName(i, "Info") || file.isName(i, "VBRI")) {
                return true;
            }
        }
        return false;
    }

    /** 3 for MPEG-1, 2 for MPEG-2, 0 for MPEG-2.5. */
    private static int version(AudioBytes file, int at) {
        return file.u8(at + 1) >> 3 & 3;
    }

    private static int samples(AudioBytes file, int at) {
        return version(file, at) == 3 ? 1152 : 576;
    }

    private static int hertz(AudioBytes file, int at) {
        var hertz = HERTZ[file.u8(at + 2) >> 2 & 3];
        return switch (version(file, at)) {
            case 3 -> hertz;
            case 2 -> hertz / 2;
            default -> hertz / 4;
        };
    }

    private static int length(AudioBytes file, int at) {
        var kbits = (version(file, at) == 3 ? KBITS_1 : KBITS_2)[file.u8(at + 2) >> 4];
        var padding = file.u8(at + 2) >> 1 & 1;
        return samples(file, at) / 8 * kbits * 1000 / hertz(file, at) + padding;
    }
}
