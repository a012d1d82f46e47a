package pro.interviewai.intelligence.worker;

import java.time.Duration;

/**
 * What workers may take.
 *
 * @param work what they do
 * @param workers at most so many at once
 * @param heapMegabytes of each
 * @param memoryMegabytes of each, all that it may write to: heap, the JVM's own and that of native libraries. Held to by the
 *     kernel where there is a POSIX shell, else not at all
 * @param perPiece after which a worker is ended
 * @param untilFree so long may a piece wait for a worker
 * @param idle after which a worker without work is ended
 * @param pieces after which a worker makes room for a fresh one
 */
public record WorkerSettings(
        Class<? extends Work> work,
        int workers,
        int heapMegabytes,
        int memoryMegabytes,
        Duration perPiece,
        Duration untilFree,
        Duration idle,
        int pieces) {}
