package pro.interviewai.api.metrics;

import org.jspecify.annotations.Nullable;

/**
 * How this process is doing, over the last full minute where it is a rate.
 *
 * @param requestsPerSecond of the interface; pages and their files are not counted
 * @param averageResponseTime milliseconds; none without requests
 * @param errorRate share of requests that failed through a fault of ours (status 500 and above), 0–1; none without requests
 * @param activeUsers people of whom a request came within five minutes
 * @param databaseConnections open connections to the store
 * @param cacheHitRate share of look-ups of personal keys that needed no read from the store, 0–1, since the start; none
 *     before the first
 * @param queueLength events that the slowest processor of this process has still to handle
 * @param aiApiLatency milliseconds that an engine took to judge an answer, on average; none where none did
 */
public record ApplicationMetrics(
        double requestsPerSecond,
        @Nullable Double averageResponseTime,
        @Nullable Double errorRate,
        long activeUsers,
        long databaseConnections,
        @Nullable Double cacheHitRate,
        long queueLength,
        @Nullable Double aiApiLatency) {}
