package pro.interviewai.eventlog;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * The server did not say whether a commit was stored, and could not be asked afterwards either: it may or may not stand
 * in the log. Whoever sent the command sends it again; handlers take a repeated command as done.
 */
public final class CommitOutcomeUnknownException extends EventStoreException {
    private static final long serialVersionUID = 1L;

    CommitOutcomeUnknownException(String commitId, Throwable cause) {
        super("It is not known whether commit " + commitId + " was stored", cause);
    }
}
