package pro.interviewai.eventlog.chain;

import org.jspecify.annotations.Nullable;

/**
 * What a check of the hash chain found.
 *
 * @param valid whether every commit checked is the one that was stored, and none is missing among them
 * @param from the first commit checked
 * @param to the last commit found intact, {@code from - 1} if none is
 * @param headHash the hash of {@code to} in hexadecimal digits; keep it with {@code to} to go on from, or to prove later
 *     that the log's end has not been cut off
 * @param firstBroken the first commit that is altered or missing, null if all is well
 * @param reason why it is broken, null if all is well
 */
public record ChainCheck(
        boolean valid,
        long from,
        long to,
        String headHash,
        @Nullable Long firstBroken,
        @Nullable String reason) {

    /** Where the next check goes on. */
    public ChainCheckpoint checkpoint() {
        return new ChainCheckpoint(to, headHash);
    }
}
