package pro.interviewai.intelligence.speech;

/**
 * WebM (Matroska): nested elements. A browser's recorder writes neither the duration nor the length of what is still
 * growing, so the time is that of the last block.
 */
final class WebmFile {
    private static final long SEGMENT = 0x18538067L;
    private static final long INFO = 0x1549A966L;
    private static final long TIME_UNIT = 0x2AD7B1L;
    private static final long CLUSTER = 0x1F43B675L;
    private static final long CLUSTER_TIME = 0xE7L;
    private static final long BLOCK_GROUP = 0xA0L;
    private static final long BLOCK = 0xA1L;
    private static final long SIMPLE_BLOCK = 0xA3L;
    private static final long NANOS_A_MILLI = 1_000_000;
    /** The usual length of an Opus frame: the last block lasts, too. */
    private static final double LAST_BLOCK_SECONDS = 0.02;

    private final AudioBytes file;
    private long unit = NANOS_A_MILLI;
    private long clusterTime;
    private long latest = -1;

    private WebmFile(AudioBytes file) {
        this.file = file;
    }

    static double seconds(AudioBytes file) {
        var webm = new WebmFile(file);
        webm.read(0, file.size());
        return webm.latest < 0 ? 0 : webm.latest * (webm.unit / 1e9) + LAST_BLOCK_SECONDS;
    }

    private void read(int from, int end) {
        for (var at = from; at < end; ) {
            var idLength = Integer.numberOfLeadingZeros(file.u8(at)) - 23;
            var id = file.unsigned(at, idLength);
            var sizeAt = at + idLength;
            var sizeLength = Integer.numberOfLeadingZeros(file.u8(sizeAt)) - 23;
            var all = (1L << 7 * sizeLength) - 1;
            var size = file.unsigned(sizeAt, sizeLength) & all;
            var content = file.within((long) sizeAt + sizeLength);
            var next = size == all ? end : file.within(content + size);
            element(id, content, next);
            at = next;
        }
    }

    private void element(long id, int at, int end) {
        if (id == SEGMENT || id == INFO || id == CLUSTER || id == BLOCK_GROUP) {
            read(at, end);
        } else if (id == TIME_UNIT) {
            unit = file.unsigned(at, end - at);
        } else if (id == CLUSTER_TIME) {
            clusterTime = file.unsigned(at, end - at);
        } else if (id == BLOCK || id == SIMPLE_BLOCK) {
            var track = Integer.numberOfLeadingZeros(file.u8(at)) - 23;
            latest = Math.max(latest, clusterTime + (short) file.unsigned(at + track, 2));
        }
    }
}
