package pro.interviewai.intelligence.speech;

import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.recording.RecordingProblem;

/** No transcript can be had. The message never quotes what was said. */
public final class SpeechException extends RuntimeException {
    private final RecordingProblem problem;

    public SpeechException(RecordingProblem problem) {
        this(problem, null);
    }

    public SpeechException(RecordingProblem problem, @Nullable Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
    }

    public RecordingProblem problem() {
        return problem;
    }
}
