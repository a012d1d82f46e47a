package pro.interviewai.eventlog;

/** An event or a whole commit is larger than the log takes; nothing was stored. */
public final class CommitTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommitTooLargeException(String what, long bytes, long limit) {
        super(what + " has " + bytes + " bytes, the limit is " + limit);
    }
}
