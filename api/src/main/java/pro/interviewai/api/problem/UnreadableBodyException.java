package pro.interviewai.api.problem;

import tools.jackson.core.JacksonException;

/** A request is JSON, but not of the shape that is expected. */
public final class UnreadableBodyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final JacksonException reason;

    public UnreadableBodyException(JacksonException reason) {
        super(reason);
        this.reason = reason;
    }

    JacksonException reason() {
        return reason;
    }
}
