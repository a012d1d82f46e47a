package pro.interviewai.embeddedmongo;

/** Keys from {@code from} (inclusive) to {@code to} (exclusive). */
record KeyRange(byte[] from, byte[] to) {

    /** Everything but the marker. */
    static final KeyRange ALL = new KeyRange(new byte[] {1}, new byte[] {(byte) 0xFF});
}
