package pro.interviewai.api.personal;

import java.io.IOException;
import pro.interviewai.messages.account.UserId;

/**
 * What a feature knows about a person beside the events, as that person may read it. Each feature that keeps something
 * implements it; an export asks all there are.
 */
public interface PersonalRecords {

    /** Hands everything over, the oldest first. */
    void export(UserId user, PersonalArchive archive) throws IOException;

    /**
     * Takes back a file of an export from another installation, whose events are in the log by now.
     *
     * @param name as it was handed over
     * @return whether it is one of this feature's files
     */
    default boolean restore(UserId user, String name, byte[] content) {
        return false;
    }
}
