package pro.interviewai.saga.keepsake;

import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.keepsake.KeepsakeId;

/** Keeps a print of each keepsake, readable only with its owner's key. */
public interface KeepsakePrints {

    /** Prints it; the same again is fine. */
    void print(UserId owner, KeepsakeId keepsake, String text);

    /**
     * Removes all prints of a person; may be repeated.
     *
     * @return how many there were
     */
    int removeAll(UserId owner);
}
