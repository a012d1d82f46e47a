package pro.interviewai.eventlog.crypto;

/** Personal data was to be sealed for a subject whose key has been destroyed; it must not be stored any more. */
public final class SubjectErasedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SubjectErasedException(String subject) {
        super("The key of data subject " + subject + " was destroyed");
    }
}
