package pro.interviewai.intelligence.cv.reading.worker;

import pro.interviewai.intelligence.worker.Work;

/** Never ends. */
public final class Hanging implements Work {
    @Override
    public byte[] of(String about, byte[] content) {
        while (true) {
            Thread.onSpinWait();
        }
    }
}
