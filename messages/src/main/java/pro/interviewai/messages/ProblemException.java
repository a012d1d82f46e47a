package pro.interviewai.messages;

/** Carries a {@link Problem} from where a rule is broken to the edge. It has no stack trace: it is an answer, no fault. */
public final class ProblemException extends RuntimeException {
    private final transient Problem problem;
    private final String detail;

    public ProblemException(Problem problem) {
        this(problem, problem.sentence());
    }

    /** @param detail a sentence that says more about this very case; it goes to the client as it is */
    public ProblemException(Problem problem, String detail) {
        super(detail, null, false, false);
        this.problem = problem;
        this.detail = detail;
    }

    public Problem problem() {
        return problem;
    }

    public String detail() {
        return detail;
    }
}
