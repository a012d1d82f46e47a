package pro.interviewai.app.start;

/** Why the application cannot start here, in a sentence that says what to change. */
final class CannotStartException extends RuntimeException {
    CannotStartException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    CannotStartException(String sentence) {
        super(sentence);
    }
}
