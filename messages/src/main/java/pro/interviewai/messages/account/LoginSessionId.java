package pro.interviewai.messages.account;

/** Identifies one signed-in device from sign-in to sign-out; it is the {@code sid} claim of its tokens. */
public record LoginSessionId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
