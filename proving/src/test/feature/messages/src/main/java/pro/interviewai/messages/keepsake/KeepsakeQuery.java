package pro.interviewai.messages.keepsake;

import pro.interviewai.messages.account.UserId;

/** What can be asked about keepsakes. Somebody else's is answered as one that does not exist. */
public sealed interface KeepsakeQuery {

    /**
     * One keepsake, answered by an optional {@link KeepsakeView}.
     *
     * @param atLeastVersion waits a moment until the keepsake is known up to this version; -1 does not wait
     */
    record FindKeepsake(KeepsakeId keepsakeId, UserId userId, long atLeastVersion) implements KeepsakeQuery {
        private static final long ANY_VERSION = -1;

        public FindKeepsake(KeepsakeId keepsakeId, UserId userId) {
            this(keepsakeId, userId, ANY_VERSION);
        }
    }

    /** All keepsakes of a person, answered by a list of {@link KeepsakeView}, those that are pinned first. */
    record FindKeepsakes(UserId userId) implements KeepsakeQuery {}

    /** How many keepsakes there are, answered by a long. */
    record CountKeepsakes() implements KeepsakeQuery {}
}
