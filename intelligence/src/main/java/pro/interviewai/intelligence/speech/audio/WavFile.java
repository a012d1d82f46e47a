package pro.interviewai.intelligence.speech.audio;

/** RIFF WAVE: chunks of an announced length, of which {@code fmt} tells the coding and {@code data} holds the sound. */
final class WavFile {
    private static final int HEADER = 8;
    /** Recorders that cannot come back to write the length leave 0 or something like the greatest number there. */
    private static final long LENGTH_UNKNOWN = 0x7fff_0000L;

    private static final int PCM = 1;
    private static final int MS_ADPCM = 2;
    private static final int FLOAT = 3;
    private static final int A_LAW = 6;
    private static final int MU_LAW = 7;
    private static final int IMA_ADPCM = 0x11;
    private static final int EXTENSIBLE = 0xfffe;

    private WavFile() {}

    static double seconds(AudioBytes file) {
        Coding coding = null;
        double seconds = 0;
        for (var at = 12; at + HEADER <= file.size(); ) {
            var from = at + HEADER;
            var length = file.u32le(at + 4);
            if (file.isName(at, "fmt ")) {
                coding = coding(file, from);
            } else if (file.isName(at, "data")) {
                if (coding == null) {
                    throw new BrokenAudio("it does not say what its sound is made of");
                }
                if (length == 0 || length >= LENGTH_UNKNOWN) {
                    return seconds + coding.seconds(file, from, file.size());
                }
                seconds += coding.seconds(file, from, file.within(from + length));
            }
            at = (int) Math.min(file.size(), file.within(from + length) + (length & 1));
        }
        return seconds;
    }

    private static Coding coding(AudioBytes file, int at) {
        var format = file.u16le(at);
        var channels = file.u16le(at + 2);
        var hertz = Coding.hertz(file.u32le(at + 4));
        var block = file.u16le(at + 12);
        var sampleBytes = (file.u16le(at + 14) + 7) / 8;
        if (channels == 0) {
            throw new BrokenAudio("its header says that it has no channels");
        }
        if (format == EXTENSIBLE) {
            format = file.u16le(at + 24);
        }
        var coding = switch (format) {
            case PCM, FLOAT, A_LAW, MU_LAW -> new FixedCoding(hertz, channels * sampleBytes, 1);
            case MS_ADPCM -> new FixedCoding(hertz, block, (block - 7 * channels) * 2 / channels + 2);
            case IMA_ADPCM -> new FixedCoding(hertz, block, (block - 4 * channels) * 2 / channels + 1);
            default -> throw new UnknownCoding("WAV of the kind " + format);
        };
        if (coding.bytes() == 0 || coding.samples() <= 0) {
            throw new BrokenAudio("its header gives samples of no size");
        }
        return coding;
    }
}
