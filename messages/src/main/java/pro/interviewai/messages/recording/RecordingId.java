package pro.interviewai.messages.recording;

/** Identifies a recording. */
public record RecordingId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
