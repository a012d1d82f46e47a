package pro.interviewai.ports.file;

/** A file cannot be kept any more, as the person whose it is was erased and their key destroyed. */
public final class OwnerErasedException extends RuntimeException {
    public OwnerErasedException(Throwable cause) {
        super("Files of somebody who was erased are not kept", cause);
    }
}
