package pro.interviewai.embeddedmongo.query;

/** Keys from {@code from} (inclusive) to {@code to} (exclusive). */
public record KeyRange(byte[] from, byte[] to) {

    /** Everything but the marker. */
    public static final KeyRange ALL = new KeyRange(new byte[] {1}, new byte[] {(byte) 0xFF});
}
