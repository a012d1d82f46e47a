package pro.interviewai.intelligence.speech;

/** MP4 (M4A): boxes of an announced length; the movie's header tells the duration. */
final class Mp4File {
    private Mp4File() {}

    static double seconds(AudioBytes file) {
        return seconds(file, 0, file.size());
    }

    private static double seconds(AudioBytes file, int from, int end) {
        double seconds = 0;
        for (var at = from; at < end; ) {
            var size = file.u32be(at);
            var name = file.name(at + 4, 4);
            var header = size == 1 ? 16 : 8;
            var length = size == 0 ? end - at : size == 1 ? file.unsigned(at + 8, 8) : size;
            if (length < header) {
                return 0;
            }
            var next = file.within(at + length);
            if (name.equals("moov")) {
                seconds = seconds(file, at + header, next);
            } else if (name.equals("mvhd")) {
                var wide = file.u8(at + header) == 1;
                var units = wide ? file.u32be(at + header + 20) : file.u32be(at + header + 12);
                var duration = wide ? file.unsigned(at + header + 24, 8) : file.u32be(at + header + 16);
                seconds = units == 0 ? 0 : (double) duration / units;
            }
            at = next;
        }
        return seconds;
    }
}
