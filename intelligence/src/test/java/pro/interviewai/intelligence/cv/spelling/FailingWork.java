package pro.interviewai.intelligence.cv.spelling;

import java.nio.charset.StandardCharsets;
import pro.interviewai.intelligence.worker.Work;

/** Does what the text says, or gives it back as its answer. */
public final class FailingWork implements Work {
    static final String HANG = "hang";
    static final String FAIL = "fail";

    @Override
    public byte[] of(String about, byte[] content) {
        return switch (new String(content, StandardCharsets.UTF_8)) {
            case HANG -> {
                while (true) {
                    Thread.onSpinWait();
                }
            }
            case FAIL -> throw new IllegalStateException(about);
            default -> content;
        };
    }
}
