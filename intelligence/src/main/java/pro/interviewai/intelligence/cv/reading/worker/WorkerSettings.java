package pro.interviewai.intelligence.cv.reading.worker;

import java.time.Duration;
import pro.interviewai.intelligence.cv.reading.DocumentReader;

/**
 * What workers may take.
 *
 * @param reader what they read with; it has a constructor without parameters
 * @param workers at most so many at once
 * @param heapMegabytes of each
 * @param perDocument after which a worker is ended
 * @param untilFree so long may a document wait for a worker
 * @param idle after which a worker without work is ended
 * @param documents after which a worker makes room for a fresh one
 */
record WorkerSettings(
        Class<? extends DocumentReader> reader,
        int workers,
        int heapMegabytes,
        Duration perDocument,
        Duration untilFree,
        Duration idle,
        int documents) {

    static final WorkerSettings STANDARD = new WorkerSettings(
            FormatsDocumentReader.class,
            2,
            256,
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            200);
}
