package pro.interviewai.ports.speech;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.recording.RecordingProblem;

/** No transcript can be had. The message never quotes what was said. */
public final class SpeechException extends RuntimeException {
    private final RecordingProblem problem;
    private final transient @Nullable Duration retryAfter;

    public SpeechException(RecordingProblem problem) {
        this(problem, null, null);
    }

    public SpeechException(RecordingProblem problem, @Nullable Throwable cause) {
        this(problem, null, cause);
    }

    public SpeechException(RecordingProblem problem, Duration retryAfter) {
        this(problem, retryAfter, null);
    }

    private SpeechException(RecordingProblem problem, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    public RecordingProblem problem() {
        return problem;
    }

    /** The refusal as a client gets it. */
    public ProblemException toProblem() {
        return retryAfter == null ? new ProblemException(problem) : new ProblemException(problem, retryAfter);
    }
}
