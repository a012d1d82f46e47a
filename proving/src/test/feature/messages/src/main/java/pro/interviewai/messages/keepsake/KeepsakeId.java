package pro.interviewai.messages.keepsake;

/** Identifies a keepsake. */
public record KeepsakeId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
