package pro.interviewai.intelligence.speech;

/** RIFF WAVE: chunks of an announced length, of which {@code fmt} tells the bytes a second and {@code data} holds them. */
final class WavFile {
    /** Of a recorder that could not come back to write it. */
    private static final long LENGTH_UNKNOWN = 0xffffffffL;

    private WavFile() {}

    static double seconds(AudioBytes file) {
        long bytesPerSecond = 0;
        for (var at = 12; ; ) {
            var name = file.name(at, 4);
            var length = file.u32le(at + 4);
            if (name.equals("fmt ")) {
                bytesPerSecond = file.u32le(at + 16);
            } else if (name.equals("data")) {
                var data = length == LENGTH_UNKNOWN ? file.size() - at - 8 : file.within(at + 8 + length) - at - 8;
                return bytesPerSecond == 0 ? 0 : (double) data / bytesPerSecond;
            }
            at = file.within(at + 8 + length + (length & 1));
        }
    }
}
