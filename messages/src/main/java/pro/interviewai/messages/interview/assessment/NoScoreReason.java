package pro.interviewai.messages.interview.assessment;

/** Why an answer has no score. */
public enum NoScoreReason {
    /** No engine at hand knows the language that the answer is written in. */
    UNSUPPORTED_LANGUAGE,
    /** There is nothing in the answer that could be judged. */
    NOTHING_TO_JUDGE,
    /** No engine could do the work. */
    ENGINE_UNAVAILABLE
}
