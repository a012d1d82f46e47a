package pro.interviewai.saga.interview;

/** What the store holds of the words of one interview. */
public interface InterviewTraces {

    /** Destroys the interview's own key for good, so that nothing sealed with it can be read; may be repeated. */
    void destroyKey(String userId, String interviewId);

    /** Takes what was sealed with it out of all that is kept for reading; may be repeated. */
    void scrub(String interviewId);
}
