package pro.interviewai.saga.privacy;

import java.time.Instant;
import java.util.Set;

/**
 * Who has been erased, kept apart from the store: a backup of the store from before knows nothing of it, and whoever
 * brings that back must erase again.
 */
public interface ErasureLedger {

    /** Returns once it is durably noted; the same again is fine. */
    void note(String userId, Instant at);

    Set<String> erased();
}
