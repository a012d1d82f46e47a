package pro.interviewai.api.problem;

import java.util.List;
import pro.interviewai.api.problem.ProblemDocument.FieldError;

/** Says which fields of a request are not valid, where that is seen only after it was read. It has no stack trace. */
public final class InvalidFieldsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public InvalidFieldsException(List<FieldError> errors) {
        super("some fields are not valid", null, false, false);
        this.errors = List.copyOf(errors);
    }

    public InvalidFieldsException(String field, String message) {
        this(List.of(new FieldError(field, message)));
    }

    List<FieldError> errors() {
        return errors;
    }
}
