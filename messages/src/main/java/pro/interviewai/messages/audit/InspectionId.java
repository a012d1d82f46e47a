package pro.interviewai.messages.audit;

/** Identifies one look into the log. */
public record InspectionId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
