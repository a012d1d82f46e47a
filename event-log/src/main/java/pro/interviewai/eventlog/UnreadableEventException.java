package pro.interviewai.eventlog;

import org.axonframework.serialization.SerializedType;

/** A stored event that this version of the application cannot read: its message names what is stored, never a value. */
public final class UnreadableEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private UnreadableEventException(String reason) {
        super(reason);
    }

    static UnreadableEventException unknown(SerializedType type) {
        return new UnreadableEventException(
                "Nothing here is stored as %s (revision %s)".formatted(type.getName(), type.getRevision()));
    }

    /** The cause is left out, for a parser's message quotes what it could not parse. */
    static UnreadableEventException broken(String reason) {
        return new UnreadableEventException(reason);
    }
}
