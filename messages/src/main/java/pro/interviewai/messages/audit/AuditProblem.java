package pro.interviewai.messages.audit;

import pro.interviewai.messages.Problem;

/** Refusals to auditors. */
public enum AuditProblem implements Problem {
    VERIFICATION_RUNNING(503, "The log is already being verified. Please try again when that is done.");

    private final int status;
    private final String sentence;

    AuditProblem(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
