package pro.interviewai.intelligence.cv.accuracy;

/** The reading that is measured: the product's reader and parser, joined here and nowhere else in the measurement. */
final class ReadingUnderTest {
    private ReadingUnderTest() {}

    static CvReading reading() {
        return (_, _) -> {
            throw new UnsupportedOperationException("No reader and parser are joined here yet");
        };
    }
}
