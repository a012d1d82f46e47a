package pro.interviewai.messages.quota;

import pro.interviewai.messages.Problem;

/** Refusals about quotas. */
public enum QuotaProblem implements Problem {
    QUOTA_EXCEEDED(402, "You have used up what your plan includes this month.");

    private final int status;
    private final String sentence;

    QuotaProblem(int status, String sentence) {
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
