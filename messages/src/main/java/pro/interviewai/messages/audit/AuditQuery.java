package pro.interviewai.messages.audit;

import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.account.UserId;

/** What can be asked about the log. Personal texts are withheld unless {@code reveal} is set. */
public sealed interface AuditQuery {

    /** The events of one aggregate from a sequence number on, answered by an optional {@link StreamPage}. */
    record ReadStream(String type, String id, long from, int size, boolean reveal) implements AuditQuery {}

    /** An aggregate as it was, answered by an optional {@link StateView}. */
    record ReadState(String type, String id, AsOf at, boolean reveal) implements AuditQuery {}

    /** The events about one person from a position on, answered by a {@link SubjectPage}. */
    record ReadSubject(UserId userId, long from, int size, boolean reveal) implements AuditQuery {}

    /**
     * The same for the person to take along, answered by a {@link SubjectPage}: texts are in clear, and null where they were
     * forgotten.
     */
    record ExportSubject(UserId userId, long from, int size) implements AuditQuery {}

    /**
     * Checks the hash chain, answered by a {@link VerificationView}.
     *
     * @param full from the first commit on, else from the last one that was verified before
     * @param checkpoint a commit and its hash to go on from instead
     */
    record VerifyLog(boolean full, @Nullable Checkpoint checkpoint) implements AuditQuery {}

    /** @param hash 64 hexadecimal digits */
    record Checkpoint(long commit, String hash) {}
}
