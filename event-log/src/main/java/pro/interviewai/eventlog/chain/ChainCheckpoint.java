package pro.interviewai.eventlog.chain;

import pro.interviewai.eventlog.Head;

/**
 * A commit that was found intact, 0 for the beginning of the log.
 *
 * @param hash of the commit, 64 hexadecimal digits
 */
public record ChainCheckpoint(long commit, String hash) {
    /** Before the first commit. */
    public static final ChainCheckpoint BEGINNING = new ChainCheckpoint(0, "0".repeat(2 * Head.HASH_BYTES));
}
