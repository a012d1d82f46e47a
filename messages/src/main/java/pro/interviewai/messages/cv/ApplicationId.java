package pro.interviewai.messages.cv;

/** Identifies an application for a job. */
public record ApplicationId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
