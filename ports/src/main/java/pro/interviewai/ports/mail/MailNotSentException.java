package pro.interviewai.ports.mail;

import org.jspecify.annotations.Nullable;

/** A letter was not accepted. Its message names no person. */
public final class MailNotSentException extends RuntimeException {
    public MailNotSentException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
