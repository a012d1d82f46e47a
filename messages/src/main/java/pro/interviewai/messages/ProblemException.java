package pro.interviewai.messages;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries a {@link Problem} from where a rule is broken to the edge. It has no stack trace: it is an answer, no fault. */
public final class ProblemException extends RuntimeException {
    private final transient Problem problem;
    private final String detail;
    private final transient @Nullable Duration retryAfter;
    private final transient Map<String, Object> members;

    public ProblemException(Problem problem) {
        this(problem, problem.sentence());
    }

    /** @param detail a sentence that says more about this very case; it goes to the client as it is */
    public ProblemException(Problem problem, String detail) {
        this(problem, detail, null, Map.of());
    }

    /** @param members what a program needs to know of this very case, by name (RFC 9457, section 3.2) */
    public ProblemException(Problem problem, String detail, Map<String, Object> members) {
        this(problem, detail, null, members);
    }

    /** @param retryAfter when it may be tried again */
    public ProblemException(Problem problem, Duration retryAfter) {
        this(problem, problem.sentence(), retryAfter, Map.of());
    }

    private ProblemException(
            Problem problem, String detail, @Nullable Duration retryAfter, Map<String, Object> members) {
        super(detail, null, false, false);
        this.problem = problem;
        this.detail = detail;
        this.retryAfter = retryAfter;
        this.members = Map.copyOf(members);
    }

    public Problem problem() {
        return problem;
    }

    public String detail() {
        return detail;
    }

    /** What a program needs to know of this very case, by name. */
    public Map<String, Object> members() {
        return members;
    }

    /** When it may be tried again, where that is known. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
