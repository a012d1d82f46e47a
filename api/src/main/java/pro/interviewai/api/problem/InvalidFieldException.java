package pro.interviewai.api.problem;

/** One field whose value is not allowed, found out by more than its annotations. */
public final class InvalidFieldException extends RuntimeException {
    private final String field;
    private final String message;

    /** @param message what the field must be, to stand behind its name */
    public InvalidFieldException(String field, String message) {
        super(message, null, false, false);
        this.field = field;
        this.message = message;
    }

    ProblemDocument.FieldError error() {
        return new ProblemDocument.FieldError(field, message);
    }
}
