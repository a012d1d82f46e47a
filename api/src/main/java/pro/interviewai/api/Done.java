package pro.interviewai.api;

/** Says that something is done where there is nothing else to give. */
public record Done(boolean success, String message) {
    public static Done because(String message) {
        return new Done(true, message);
    }
}
