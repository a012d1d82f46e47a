package pro.interviewai.messages.cv;

/** Identifies one version of a CV, and the file that it was uploaded as. */
public record CvVersionId(String value) {
    private static final String BEFORE_NUMBER = "-v";

    /** @param number from 1, without gaps within the CV */
    public static CvVersionId of(CvId cv, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("Versions are counted from 1, not " + number);
        }
        return new CvVersionId(cv.value() + BEFORE_NUMBER + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
