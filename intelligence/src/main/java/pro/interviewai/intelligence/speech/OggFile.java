package pro.interviewai.intelligence.speech;

/** Ogg with Opus or Vorbis: pages, the last of which tells how many samples there are. */
final class OggFile {
    private static final int OPUS_HERTZ = 48_000;
    private static final int HEADER = 27;

    private OggFile() {}

    static double seconds(AudioBytes file) {
        long samples = 0;
        var hertz = 0L;
        var skipped = 0;
        for (var at = 0; at < file.size(); ) {
            if (!file.name(at, 4).equals("OggS")) {
                return 0;
            }
            var segments = file.u8(at + 26);
            var body = at + HEADER + segments;
            long length = 0;
            for (var i = 0; i < segments; i++) {
                length += file.u8(at + HEADER + i);
            }
            if (at == 0 && file.name(body, 8).equals("OpusHead")) {
                hertz = OPUS_HERTZ;
                skipped = file.u16le(body + 10);
            } else if (at == 0 && file.name(body + 1, 6).equals("vorbis")) {
                hertz = file.u32le(body + 12);
            }
            samples = Math.max(samples, file.i64le(at + 6));
            at = file.within(body + length);
        }
        return hertz == 0 ? 0 : (double) (samples - skipped) / hertz;
    }
}
