package pro.interviewai.saga.mail;

/** A letter was not accepted. Its message names no person. */
public final class MailNotSentException extends RuntimeException {
    public MailNotSentException(String message, Throwable cause) {
        super(message, cause);
    }
}
