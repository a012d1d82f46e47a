package pro.interviewai.messages.parked;

import pro.interviewai.messages.Problem;

/** Refusals about parked events. */
public enum ParkedProblem implements Problem {
    STILL_PARKED(409, "An event of this sequence failed again; it and the events behind it stay parked.");

    private final int status;
    private final String sentence;

    ParkedProblem(int status, String sentence) {
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
