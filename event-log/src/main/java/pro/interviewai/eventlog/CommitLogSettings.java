package pro.interviewai.eventlog;

import java.time.Duration;

/**
 * How the log reads and appends.
 *
 * @param batchSize events (at least) and commits (at most) fetched in one round trip
 * @param groupSize commits written in one round trip, at most
 * @param queueCapacity commits that may wait for the appender; who finds no room waits {@code timeout} and is refused
 * @param timeout of one round trip to the server
 * @param appendTimeout for which whoever appends waits; thereafter the outcome counts as unknown
 * @param attempts how often a commit of unknown outcome is looked up and, if absent, offered again
 * @param maxEventBytes of one event, payload and metadata together
 * @param maxCommitBytes of one commit; the server's own limit is 16 MB a document
 */
public record CommitLogSettings(
        int batchSize,
        int groupSize,
        int queueCapacity,
        Duration timeout,
        Duration appendTimeout,
        int attempts,
        int maxEventBytes,
        int maxCommitBytes) {

    public static CommitLogSettings standard() {
        return new CommitLogSettings(
                200, 500, 10_000, Duration.ofSeconds(10), Duration.ofSeconds(60), 5, 256 * 1024, 15 * 1024 * 1024);
    }

    public CommitLogSettings withTimeout(Duration changed) {
        return new CommitLogSettings(
                batchSize, groupSize, queueCapacity, changed, appendTimeout, attempts, maxEventBytes, maxCommitBytes);
    }

    public CommitLogSettings withBatchSize(int changed) {
        return new CommitLogSettings(
                changed, groupSize, queueCapacity, timeout, appendTimeout, attempts, maxEventBytes, maxCommitBytes);
    }

    public CommitLogSettings withAppendTimeout(Duration changed) {
        return new CommitLogSettings(
                batchSize, groupSize, queueCapacity, timeout, changed, attempts, maxEventBytes, maxCommitBytes);
    }

    public CommitLogSettings withMaxEventBytes(int changed) {
        return new CommitLogSettings(
                batchSize, groupSize, queueCapacity, timeout, appendTimeout, attempts, changed, maxCommitBytes);
    }
}
