package pro.interviewai.eventlog;

/** Another commit has the same aggregate and first sequence number; becomes Axon's own exception at the engine. */
final class StreamConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StreamConflictException(String commitId) {
        super("Commit " + commitId + " continues an aggregate where another commit already did");
    }
}
