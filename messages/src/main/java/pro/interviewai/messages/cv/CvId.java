package pro.interviewai.messages.cv;

/** Identifies a CV through all its versions. */
public record CvId(String value) {

    /** One of its versions. */
    public CvVersionId version(int number) {
        return CvVersionId.of(this, number);
    }

    @Override
    public String toString() {
        return value;
    }
}
