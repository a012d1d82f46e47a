package pro.interviewai.messages.account;

/** Identifies a person's account. */
public record UserId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
