package pro.interviewai.messages.interview;

/** Identifies a mock interview, the {@code sessionId} of clients. */
public record InterviewId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
